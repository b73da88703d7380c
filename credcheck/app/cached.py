"""Finished outcomes kept between runs. The key holds everything an outcome rests on, so that none is ever stale.

That is: the code, the rules, the settings, how the output looks, every article's bytes, the stored corpus and the day.
Nothing that judges is imported here: a run that changed nothing ends before it starts.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from hashlib import sha256
from pathlib import Path

from credcheck.app.outcome import Outcome
from credcheck.app.session import Request, corpus_path
from credcheck.checks.shelf import digest_rules
from credcheck.config import Loaded
from credcheck.index.cache import FOLDER, ResultCache
from credcheck.model.fault import Fault
from credcheck.model.settings import ReadSettings
from credcheck.model.version import VERSION

SIDECAR = "articles.toml"


def cached(loaded: Loaded, key: bytes, compute: Callable[[], Outcome]) -> Outcome:
    """Return the outcome kept under a key, or compute and keep it. A broken cache is said so and made anew."""
    folder = cache_folder(loaded)
    if folder is None:
        return compute()
    cache = ResultCache(folder / "cache.sqlite")
    kept = cache.get(key)
    outcome = _unpack(kept) if kept is not None else compute()
    if kept is None:
        cache.put(key, _pack(outcome))
    return replace(outcome, messages=(*outcome.messages, cache.note)) if cache.note else outcome


def cache_folder(loaded: Loaded) -> Path | None:
    """Return where results are kept: in the project's own folder; None outside a project, or where none are wanted."""
    marked = loaded.file or (loaded.root / ".git").exists() or (loaded.root / FOLDER).is_dir()
    return loaded.root / FOLDER if loaded.settings.cache and marked else None


def key_of(request: Request, loaded: Loaded, *, today: object, parts: Iterable[bytes]) -> bytes:
    """Return the key of a run: a digest over all its outcome rests on. `parts` are the articles and their names."""
    look = (request.format, request.color, request.width, request.verbose, request.explain)
    digest = sha256()
    for part in (
        _code_stamp(),
        digest_rules(loaded.settings.rules, root=loaded.root).encode(),
        repr((loaded.settings, loaded.origins, look, today)).encode("utf-8", "surrogatepass"),
        _stamp(corpus_path(loaded)),
        *parts,
    ):
        digest.update(len(part).to_bytes(8, "little") + part)
    return digest.digest()


def file_digests(files: Sequence[Path], settings: ReadSettings) -> Mapping[str, bytes]:
    """Return the digest of each file and of what its folder's articles.toml says, by path."""
    start = sha256(f"{VERSION} {settings!r}".encode("utf-8", "surrogatepass") + _code_stamp())
    sidecars: dict[Path, bytes] = {}
    digests = {}
    for path in files:
        folder = path.parent
        if folder not in sidecars:
            sidecars[folder] = _bytes(folder / SIDECAR, settings.max_article_bytes)
        digest = start.copy()
        digest.update(sha256(sidecars[folder]).digest())
        digest.update(_bytes(path, settings.max_article_bytes))
        digests[path.as_posix()] = digest.digest()
    return digests


def _bytes(path: Path, most: int) -> bytes:
    """Return a file's bytes; of one that is too large or unreadable, what tells its states apart."""
    try:
        with path.open("rb") as file:
            raw = file.read(most + 1)
    except OSError as error:
        return f"unreadable {error.errno}".encode()
    return raw if len(raw) <= most else b"too large"


def _code_stamp() -> bytes:
    """Return what tells one state of the package from another, also in a checkout that is being worked on."""
    package = Path(__file__).resolve().parents[1]
    found = [(path.name, path.stat()) for path in sorted(package.rglob("*.py"))]
    return repr([VERSION, *((name, stat.st_size, stat.st_mtime_ns) for name, stat in found)]).encode()


def _stamp(path: Path) -> bytes:
    """Return what tells one state of a database file from another."""
    stamps = []
    for name in (path.name, path.name + "-wal"):
        try:
            stat = path.with_name(name).stat()
            stamps.append((stat.st_size, stat.st_mtime_ns))
        except OSError:
            stamps.append((-1, -1))
    return repr(stamps).encode()


def _pack(outcome: Outcome) -> bytes:
    return json.dumps(asdict(outcome)).encode()


def _unpack(packed: bytes) -> Outcome:
    row = json.loads(packed)
    faults = tuple(Fault(**fault) for fault in row["faults"])
    return Outcome(row["code"], row["output"], faults, tuple(row["messages"]))
