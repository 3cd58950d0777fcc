"""Named arrays in one file, memory-mapped: opening costs milliseconds whatever the size, nothing is unpickled.

Layout: ``CHKARRAY``, the header's length (4 bytes, little-endian), a JSON header (format version, description,
names, types, shapes and offsets of the arrays, length of the whole file), the arrays in little-endian order, each
at a multiple of 64 bytes.
"""

from __future__ import annotations

import json
import mmap
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from checker.evidence.store import ModelError

MAGIC = b"CHKARRAY"
FORMAT = 1
_ALIGN = 64
_TYPES = frozenset({"<u1", "|u1", "<u2", "<u4", "<u8", "<i4", "<f4"})


def write_arrays(path: Path, meta: Mapping[str, Any], arrays: Mapping[str, NDArray[Any]]) -> None:
    """Writes arrays with a description; the file is replaced as a whole."""
    blocks = {name: np.ascontiguousarray(a, a.dtype.newbyteorder("<")) for name, a in arrays.items()}
    offset, table = 0, {}
    for name, block in blocks.items():
        if block.dtype.str not in _TYPES:
            raise ValueError(f"array {name} has type {block.dtype.str}, which the format does not hold")
        table[name] = {"type": block.dtype.str, "shape": list(block.shape), "offset": offset}
        offset += -(-block.nbytes // _ALIGN) * _ALIGN
    header = json.dumps({"format": FORMAT, "meta": meta, "arrays": table, "bytes": offset}, ensure_ascii=False).encode()
    header += b" " * (-(len(MAGIC) + 4 + len(header)) % _ALIGN)
    draft = path.with_name(path.name + ".draft")
    with draft.open("wb") as out:
        out.write(MAGIC + len(header).to_bytes(4, "little") + header)
        for block in blocks.values():
            out.write(block.tobytes())
            out.write(b"\0" * (-block.nbytes % _ALIGN))
    draft.replace(path)


def read_arrays(path: Path) -> tuple[dict[str, Any], dict[str, NDArray[Any]]]:
    """The description and the arrays (read-only) of a file.

    Raises:
        ModelError: there is no such file, or it is truncated or of another format.
    """
    if not path.is_file():
        raise ModelError(f"model file {path} is missing: reinstall the package or run `checker train phrases`")
    with path.open("rb") as file:
        head = file.read(len(MAGIC) + 4)
        if len(head) < len(MAGIC) + 4 or not head.startswith(MAGIC):
            raise ModelError(f"model file {path} is no table of this program")
        length = int.from_bytes(head[len(MAGIC) :], "little")
        try:
            header = json.loads(file.read(length))
        except ValueError:
            raise ModelError(f"model file {path} has a damaged header: reinstall the package") from None
        if header.get("format") != FORMAT:
            raise ModelError(f"model file {path} has format {header.get('format')}, this version reads {FORMAT}")
        start = len(head) + length
        if path.stat().st_size != start + header["bytes"]:
            raise ModelError(f"model file {path} is truncated: reinstall the package")
        view = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    arrays = {}
    for name, entry in header["arrays"].items():
        if entry["type"] not in _TYPES:
            raise ModelError(f"model file {path} holds an array of unknown type {entry['type']}")
        count = int(np.prod(entry["shape"], dtype=np.int64))
        flat = np.frombuffer(view, entry["type"], count, start + entry["offset"])
        arrays[name] = flat.reshape(entry["shape"])
    return header["meta"], arrays


def pack_strings(strings: list[str]) -> NDArray[np.uint8]:
    """Strings as one array of bytes; none may contain a line feed."""
    return np.frombuffer("\n".join(strings).encode(), np.uint8)


def unpack_strings(packed: NDArray[np.uint8]) -> list[str]:
    """Strings from an array of bytes."""
    return packed.tobytes().decode().split("\n") if len(packed) else []
