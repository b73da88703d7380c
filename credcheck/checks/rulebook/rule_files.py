"""Where rules lie: folders in, the text of every rule file out, and one digest over them. Judges nothing."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from credcheck.disk import TooLarge, read_regular, read_regular_text
from credcheck.model.errors import BadConfiguration, BadRule
from credcheck.model.settings import RuleSettings

SUFFIXES: Final = (".yaml", ".yml")
MAX_RULE_BYTES: Final = 200_000


@dataclass(frozen=True, slots=True)
class RuleFile:
    """One rule file: how it is called in messages, and where it lies."""

    shown: str
    at: Path

    def read(self) -> str:
        """Return its text.

        Raises:
            BadRule: it cannot be read, is too large or is no UTF-8.
        """
        try:
            return read_regular_text(self.at, most=MAX_RULE_BYTES)
        except TooLarge as error:
            raise BadRule(f"{self.shown}: {error.strerror}", hint="a rule is a page at most") from error
        except OSError as error:
            raise BadRule(f"{self.shown}: {error.strerror}", hint="make the file readable") from error
        except UnicodeDecodeError as error:
            raise BadRule(f"{self.shown}: no UTF-8 text", hint="save the file as UTF-8") from error


def shipped_folder() -> Path:
    """Return the folder of the rules that come with credcheck: inside a wheel, else beside the package."""
    package = Path(__file__).resolve().parents[2]
    inside = package / "rules"
    return inside if inside.is_dir() else package.parent / "rules"


def rule_files(folder: Path, shown: str) -> Iterator[RuleFile]:
    """Yield the rule files of a folder and its folders, by path; hidden ones are left out."""
    for path in sorted(folder.rglob("*")):
        inner = path.relative_to(folder)
        if path.suffix in SUFFIXES and path.is_file() and not any(part.startswith(".") for part in inner.parts):
            yield RuleFile(f"{shown}/{inner.as_posix()}", path)


def all_rule_files(folders: Sequence[str], root: Path) -> list[RuleFile]:
    """Return the shipped rule files, then those of the folders, which are relative to `root`.

    Raises:
        BadConfiguration: a folder is not there or holds no rule.
    """
    files = list(rule_files(shipped_folder(), "rules"))
    for position, folder in enumerate(folders):
        found = list(rule_files(root / folder, folder.rstrip("/"))) if (root / folder).is_dir() else []
        if not found:
            raise BadConfiguration(
                f"rules.folders: '{folder}' holds no rule file",
                hint=f"put rules there as .yaml files, or take entry {position + 1} out of the list",
                key="rules.folders",
            )
        files += found
    return files


def digest_rules(settings: RuleSettings, *, root: Path | None = None) -> str:
    """Return the digest of the rules and of how they are chosen, without parsing any: the same digest judges the same.

    Raises:
        BadConfiguration: a folder is not there.
    """
    digest = sha256(json.dumps(asdict(settings), sort_keys=True, default=str).encode())
    for file in all_rule_files(settings.folders, root or Path()):
        digest.update(f"\0{file.shown}\0".encode("utf-8", "surrogateescape"))
        digest.update(_bytes_of(file))
    return f"sha256:{digest.hexdigest()}"


def _bytes_of(file: RuleFile) -> bytes:
    try:
        return read_regular(file.at, most=MAX_RULE_BYTES)
    except OSError:
        return b"unreadable"
