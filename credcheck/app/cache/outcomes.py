"""Finished outcomes kept between runs. The key holds everything an outcome rests on, so that none is ever stale.

That is: the code, the rules, the settings, how the output looks, every article's bytes, the stored corpus and the day.
Nothing that judges is imported here: a run that changed nothing ends before it starts.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from functools import cache
from hashlib import sha256
from pathlib import Path

from credcheck.app.cache.digests import SeenFiles
from credcheck.app.outcome import Outcome
from credcheck.app.session import Request, corpus_path
from credcheck.checks.rulebook.rule_files import digest_rules
from credcheck.config import Loaded
from credcheck.disk import TooLarge, read_regular
from credcheck.index.stores.result_cache import FOLDER, ResultCache
from credcheck.model.fault import Fault
from credcheck.model.settings import ReadSettings
from credcheck.model.version import VERSION

SIDECAR = "articles.toml"


def cached(loaded: Loaded, key: bytes, compute: Callable[[], Outcome]) -> Outcome:
    """Return the outcome kept under a key, or compute and keep it. A broken cache is said so and made anew."""
    folder = cache_folder(loaded)
    if folder is None:
        return compute()
    results = ResultCache(folder / "cache.sqlite")
    kept = results.get(key)
    outcome = _unpack(kept) if kept is not None else compute()
    if kept is None and not any(fault.transient for fault in outcome.faults):
        results.put(key, _pack(outcome))
    return replace(outcome, messages=(*outcome.messages, results.note)) if results.note else outcome


def cache_folder(loaded: Loaded) -> Path | None:
    """Return where results are kept: in the project's own folder; None outside a project, or where none are wanted."""
    marked = loaded.file or (loaded.root / ".git").exists() or (loaded.root / FOLDER).is_dir()
    return loaded.root / FOLDER if loaded.settings.cache and marked else None


def key_of(request: Request, loaded: Loaded, *, today: object, parts: Iterable[bytes]) -> bytes:
    """Return the key of a run: a digest over all its outcome rests on. `parts` are the articles and their names."""
    look = (request.format, request.color, request.width, request.verbose, request.quiet, request.explain)
    digest = sha256()
    for part in (
        code_stamp(),
        digest_rules(loaded.settings.rules, root=loaded.root).encode(),
        repr((loaded.settings, loaded.origins, loaded.faults, look, today)).encode("utf-8", "surrogatepass"),
        _stamp(corpus_path(loaded)),
        _stamp_model(loaded.settings.match.embed_model),
        *parts,
    ):
        digest.update(len(part).to_bytes(8, "little") + part)
    return digest.digest()


def seen_files(loaded: Loaded) -> SeenFiles:
    """Return the memory of the files of this project, so that those untouched since are not read again."""
    folder = cache_folder(loaded)
    return SeenFiles(folder and folder / "seen.json", f"{VERSION} {loaded.settings.read.max_article_bytes}")


def file_digests(files: Sequence[Path], settings: ReadSettings, seen: SeenFiles | None = None) -> Mapping[str, bytes]:
    """Return the digest of each file and of what its folder's articles.toml says, by path."""
    start = sha256(f"{VERSION} {settings!r}".encode("utf-8", "surrogatepass") + code_stamp())
    names = [path.as_posix() for path in files]
    folders = {name: name[: name.rfind("/") + 1] for name in names}
    sidecars = {folder: _digest(folder + SIDECAR, settings) for folder in set(folders.values())}
    contents = (seen or SeenFiles(None, "")).digests(names, lambda name: _digest(name, settings))
    digests = {}
    for name, content in contents.items():
        digest = start.copy()
        digest.update(sidecars[folders[name]] + content)
        digests[name] = digest.digest()
    return digests


def _digest(path: str, settings: ReadSettings) -> bytes:
    """Return the digest of a file's bytes; of one that is too large or unreadable, what tells its states apart."""
    most = settings.max_article_bytes
    try:
        return sha256(read_regular(path, most=most)).digest()
    except TooLarge:
        return sha256(b"too large").digest()
    except OSError as error:
        return sha256(f"unreadable {error.errno}".encode()).digest()


@cache
def code_stamp() -> bytes:
    """Return what tells one state of the package from another, also in a checkout that is being worked on."""
    package = Path(__file__).resolve().parents[2]
    found = [(path.name, path.stat()) for path in sorted(package.rglob("*.py"))]
    return repr([VERSION, *((name, stat.st_size, stat.st_mtime_ns) for name, stat in found)]).encode()


def _stamp(path: Path) -> bytes:
    """Return what tells one state of a file from another, and of what SQLite keeps beside it."""
    stamps = []
    for name in (path.name, path.name + "-wal"):
        try:
            stat = path.with_name(name).stat()
            stamps.append((stat.st_size, stat.st_mtime_ns))
        except OSError:
            stamps.append((-1, -1))
    return repr(stamps).encode()


def _stamp_model(folder: str) -> bytes:
    """Return what tells one state of a model's folder from another; nothing where no model is named."""
    files = sorted(Path(folder).rglob("*")) if folder else []
    return b"".join(path.as_posix().encode("utf-8", "surrogatepass") + _stamp(path) for path in files)


def _pack(outcome: Outcome) -> bytes:
    return json.dumps(asdict(outcome)).encode()


def _unpack(packed: bytes) -> Outcome:
    row = json.loads(packed)
    faults = tuple(Fault(**fault) for fault in row["faults"])
    return Outcome(row["code"], row["output"], faults, tuple(row["messages"]))
