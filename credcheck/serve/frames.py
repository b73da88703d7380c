"""Frames between the server and its workers: a length in four bytes, then JSON in UTF-8."""

import json
from typing import BinaryIO, Final

HEAD: Final = 4


def pack(content: object) -> bytes:
    """Return one value as a frame."""
    body = json.dumps(content).encode()
    return len(body).to_bytes(HEAD, "big") + body


def read_frame(stream: BinaryIO) -> object | None:
    """Return the next value of a stream; None where it has ended."""
    head = stream.read(HEAD)
    if len(head) < HEAD:
        return None
    content: object = json.loads(stream.read(length_of(head)))
    return content


def length_of(head: bytes) -> int:
    """Return how many bytes of JSON follow a head."""
    return int.from_bytes(head, "big")
