"""Damage done to real files: to their bytes, and inside of what they are made of, so that checksums let it through.

A zip is taken apart, one of its members damaged in the same ways, and put together again; JSON is damaged as a tree,
.npy and .safetensors in their headers, PNG in its chunks, ONNX in its nodes and arrays, text in its lines.
"""

from __future__ import annotations

import io
import json
import struct
import zipfile
import zlib
from collections.abc import Callable, Sequence
from random import Random
from typing import Any

Bytes = bytes
# Two seconds are enough for no file of any size.
LARGEST = 4 << 20
NPY, PNG, ZIP = b"\x93NUMPY", b"\x89PNG\r\n\x1a\n", b"PK\x03\x04"
# The field of the version that every ONNX file starts with.
ONNX = b"\x08"

WRONG_VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 2, 0.5, -0.0, 1e308, -1e308, 1e-320, 10**30, 2**31, 2**63, 2**64, float("nan"),
    float("inf"), "", "x", "0", "../../etc/passwd", "/etc/passwd", "\x00", "a\nb", "\ud800", "é" * 70, "x" * 100_000,
    [], [[]], {}, {"": {}}, {"kind": "dense"}, [1, "a", None], [0] * 10_000, {"array": "0"}, {"float": "nan"}, "dense",
    "relu", "input", "output", "block", "mnist", "table_file",
)  # fmt: skip
WRONG_NAMES = ("/etc/passwd", "../up", "a/../../up", "C:\\x", "a\\b", "", ".", "..", "x" * 60_000, "data/", "é\n\0")
TYPES = ("<f4", ">f4", "|O", "<f8", "|V0", "<U0", "<U4", "<c16", "|b1", "<M8[s]", "|u1", "<i8", "<f2", "|S3", "O")
SHAPES = (
    "(2**40,)", "(1000000, 1000000)", "(-1,)", "()", "(0,)", "(0, 99999999999)", "(3,)", "'x'", "(True,)", "(1.5,)",
    "(1," * 3000, str((1,) * 70), "(30, 3)", "(3, 30)", "(90,)", "(18446744073709551616,)",
)  # fmt: skip
CELLS = (
    b"", b"nan", b"inf", b"1e999", b"-1e308", b"9" * 400, b'"', b'""', b'"a,b"', b"\0", b"\xff\xfe", b"\xc3", b"=1+1",
    b"1;2", b"1\t2", b"0x1f", b"True", b"2020-01-01", b"\r", "数".encode(), b"1,2,3", b"," * 20_000, b"x" * 200_000,
)  # fmt: skip


def damaged(content: Bytes, others: Sequence[Bytes], dice: Random) -> Bytes:
    """The content with one to three faults; `others` are files to splice in."""
    for _ in range(dice.choice((1, 1, 1, 2, 3))):
        content = _once(content, others, dice)[:LARGEST]
    return content


def _once(content: Bytes, others: Sequence[Bytes], dice: Random) -> Bytes:
    inside = _inside(content)
    if inside is not None and dice.random() < 0.7:
        return inside(content, others, dice)
    return dice.choice(IN_BYTES)(content, others, dice)


def _inside(content: Bytes) -> Callable[[Bytes, Sequence[Bytes], Random], Bytes] | None:
    """The damage for what the content is made of."""
    if content.startswith(ZIP):
        return in_a_zip
    if content.startswith(NPY):
        return in_an_array
    if content.startswith(PNG):
        return in_a_picture
    if content.startswith(ONNX):
        return in_onnx
    if content[8:9] == b"{" and len(content) > 10:
        return in_safetensors
    if content.lstrip()[:1] in (b"{", b"["):
        return in_json
    return in_lines if content[:200].isascii() and b"\0" not in content[:200] else None


def flip_bits(content: Bytes, others: Sequence[Bytes], dice: Random) -> Bytes:
    """One to eight bits turned over."""
    found = bytearray(content)
    for _ in range(dice.randint(1, 8) if found else 0):
        found[dice.randrange(len(found))] ^= 1 << dice.randrange(8)
    return bytes(found)


def change_bytes(content: Bytes, others: Sequence[Bytes], dice: Random) -> Bytes:
    """Up to four bytes with values where programs stumble."""
    found = bytearray(content)
    start = dice.randrange(len(found) + 1)
    for place in range(start, min(start + dice.randint(1, 4), len(found))):
        found[place] = dice.choice((0, 1, 0x7F, 0x80, 0xFE, 0xFF, dice.randrange(256)))
    return bytes(found)


def cut_off(content: Bytes, others: Sequence[Bytes], dice: Random) -> Bytes:
    """The beginning alone."""
    return content[: dice.randrange(len(content) + 1)]


def cut_out(content: Bytes, others: Sequence[Bytes], dice: Random) -> Bytes:
    """A piece missing."""
    start, end = _piece(content, dice)
    return content[:start] + content[end:]


def double(content: Bytes, others: Sequence[Bytes], dice: Random) -> Bytes:
    """A piece several times."""
    start, end = _piece(content, dice)
    return content[:end] + content[start:end] * dice.choice((1, 2, 30)) + content[end:]


def blank(content: Bytes, others: Sequence[Bytes], dice: Random) -> Bytes:
    """A piece all zeros, or all ones."""
    start, end = _piece(content, dice)
    return content[:start] + dice.choice((b"\0", b"\xff")) * (end - start) + content[end:]


def splice(content: Bytes, others: Sequence[Bytes], dice: Random) -> Bytes:
    """The beginning of it and the end of another file."""
    other = dice.choice(others)
    return content[: dice.randrange(len(content) + 1)] + other[dice.randrange(len(other) + 1) :]


def append(content: Bytes, others: Sequence[Bytes], dice: Random) -> Bytes:
    """More behind its end."""
    return content + dice.choice((b"\0" * 1000, b"\n", b"x", dice.choice(others)))


IN_BYTES = (flip_bits, change_bytes, cut_off, cut_out, double, blank, splice, append)


def in_a_zip(content: Bytes, others: Sequence[Bytes], dice: Random) -> Bytes:
    """One of its members damaged, called otherwise, there twice, or gone."""
    members = members_of(content)
    if not members:
        return content
    place = dice.randrange(len(members))
    name, held = members[place]
    what = dice.random()
    if what < 0.75:
        members[place] = name, damaged(held, others, dice)
    elif what < 0.82:
        members[place] = dice.choice((*WRONG_NAMES, dice.choice(members)[0])), held
    elif what < 0.88:
        members.append((dice.choice((*WRONG_NAMES, name)), dice.choice((held, b"", *others))))
    elif what < 0.94:
        members[place] = name, dice.choice(others)
    else:
        del members[place]
    return zip_of(members, dice.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)))


def members_of(content: Bytes) -> list[tuple[str, Bytes]]:
    """What is in a zip, as far as it can be read."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as zipped:
            return [(info.filename, zipped.read(info)) for info in zipped.infolist()]
    except Exception:  # it was damaged before
        return []


def zip_of(members: Sequence[tuple[str, Bytes]], method: int = zipfile.ZIP_STORED) -> Bytes:
    """A zip of these, whatever their names."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as zipped:
        for name, held in members:
            info = zipfile.ZipInfo("x")
            info.filename = info.orig_filename = name
            info.compress_type = method
            zipped._didModify = True
            zipped.NameToInfo.pop(name, None)  # so that a name may come twice
            zipped.writestr(info, held)
    return stream.getvalue()


def in_json(content: Bytes, others: Sequence[Bytes], dice: Random) -> Bytes:
    """A value of another type or size, a key renamed, gone or there twice, a list too long, nesting without end."""
    try:
        tree = json.loads(content)
    except (ValueError, RecursionError):
        return content
    places = list(_places(tree))
    if not places:
        return content
    holder, key = dice.choice(places)
    what = dice.random()
    if what < 0.6:
        holder[key] = dice.choice((*WRONG_VALUES, _copy(dice.choice(places))))
    elif what < 0.7:
        del holder[key]
    elif what < 0.8 and isinstance(holder, dict):
        holder[dice.choice(("", "kind", "settings", "x" * 1000, "\0", key + " "))] = holder.pop(key)
    elif isinstance(holder, list):
        holder.extend(_copy((holder, key)) for _ in range(dice.choice((1, 3, 6000))))
    else:
        holder[key] = "a place to put text in"
    return _json_text(tree, dice).encode("utf-8", "surrogatepass")


def _json_text(tree: Any, dice: Random) -> str:
    text = json.dumps(tree, ensure_ascii=dice.random() < 0.5)
    depth = dice.choice((50, 900, 5_000, 200_000))
    nested = dice.choice(("[" * depth + "]" * depth, '{"a":' * depth + "1" + "}" * depth, "9" * depth, "[" * depth))
    text = text.replace('"a place to put text in"', nested)
    if dice.random() < 0.1 and text.count('": '):
        at = dice.choice([place for place, mark in enumerate(text) if mark == "{"] or [0])
        text = text[: at + 1] + dice.choice(('"kind": 1, ', '"name": "x", "name": "y", ', '"": NaN, ')) + text[at + 1 :]
    return text


def _places(tree: Any) -> Any:
    """Each holder in a tree with each of its keys."""
    waiting = [tree]
    while waiting:
        holder = waiting.pop()
        items = holder.items() if isinstance(holder, dict) else enumerate(holder) if isinstance(holder, list) else ()
        for key, value in items:
            yield holder, key
            waiting.append(value)


def _copy(place: tuple[Any, Any]) -> Any:
    return json.loads(json.dumps(place[0][place[1]]))


def in_safetensors(content: Bytes, others: Sequence[Bytes], dice: Random) -> Bytes:
    """A header that lies: other types, shapes and offsets, overlapping, beyond the end, twice, or huge."""
    length = int.from_bytes(content[:8], "little")
    header, held = content[8 : 8 + length], content[8 + length :]
    what = dice.random()
    if what < 0.15:
        stated = dice.choice((0, 1, length - 1, length + 1, 2**32, 2**63, 2**64 - 1))
        return stated.to_bytes(8, "little") + header + held
    try:
        tree = json.loads(header)
    except (ValueError, RecursionError):
        return content
    names = [name for name in tree if isinstance(tree[name], dict) and "data_offsets" in tree[name]]
    if names and what < 0.7:
        entry = tree[dice.choice(names)]
        entry[dice.choice(("dtype", "shape", "data_offsets"))] = dice.choice(
            ("F64", "F16", "BF16", "I64", "BOOL", "F8_E4M3", [0], [2**40, 2**40], [-1], [0, 4], [4, 0], [0, 2**62], [])
        )
        header = json.dumps(tree).encode()
    else:
        header = in_json(header, others, dice)
    return len(header).to_bytes(8, "little") + header + held


def in_onnx(content: Bytes, others: Sequence[Bytes], dice: Random) -> Bytes:
    """A node of another operator, an array of another shape or outside of the file, names and ends that lie."""
    import onnx

    try:
        model = onnx.ModelProto.FromString(content)
        graph = model.graph
        node = graph.node[dice.randrange(len(graph.node))]
        array = graph.initializer[dice.randrange(len(graph.initializer))]
    except Exception:  # it was damaged before
        return content
    what = dice.random()
    if what < 0.15:
        node.op_type = dice.choice(
            ("Loop", "If", "Gemm", "MatMul", "Reshape", "Conv", "LSTM", "", "Nothing", node.op_type)
        )
    elif what < 0.3:
        del array.dims[:]
        array.dims.extend(dice.choice(((2**40,), (-1,), (), (0,), (1, 1, 1, 1), (2**31, 2**31), (4, 2), (2, 4))))
    elif what < 0.4:
        array.data_type = dice.choice((*range(20), 2**31 - 1))
    elif what < 0.5:
        array.data_location = onnx.TensorProto.EXTERNAL
        for key, value in (("location", dice.choice(("/etc/passwd", "../x", "x"))), ("length", "9")):
            entry = array.external_data.add()
            entry.key, entry.value = key, value
    elif what < 0.65 and node.input:
        node.input[dice.randrange(len(node.input))] = dice.choice(("", "nothing", *node.output, array.name))
    elif what < 0.75:
        node.attribute.append(onnx.helper.make_attribute(dice.choice(("axis", "perm", "alpha", "shape")), [2**40, -1]))
    elif what < 0.85 and graph.input:
        del graph.input[0].type.tensor_type.shape.dim[dice.choice((0, 1)) :]
    elif what < 0.9:
        model.opset_import[0].version = dice.choice((-1, 0, 5, 9, 13, 21, 99, 2**62))
    elif what < 0.95:
        graph.node.append(node)
    else:
        del graph.node[dice.randrange(len(graph.node))]
    return model.SerializeToString()


def in_an_array(content: Bytes, others: Sequence[Bytes], dice: Random) -> Bytes:
    """A .npy header that lies about type, order or shape."""
    length = int.from_bytes(content[8:10], "little")
    shape = dice.choice(SHAPES)
    kind = dice.choice(
        (*map(repr, TYPES), "[('a', '<f4'), ('b', '|O')]", "('<f4', (2, 2))", "{'a': 1}", "None", "(" * 200)
    )
    header = content[10 : 10 + length].decode("latin1")
    if dice.random() < 0.6:
        kind = dice.choice((kind, repr("<f8")))
        header = f"{{'descr': {kind}, 'fortran_order': {dice.random() < 0.5}, 'shape': {shape}, }}\n"
    else:
        header = header.replace("'<f8'", kind).replace("'<f4'", kind)
    version = dice.choice((b"\x01\x00",) * 4 + (b"\x02\x00", b"\x03\x00", b"\x09\x00"))
    written = header.encode("latin1")
    return (
        NPY
        + version
        + len(written).to_bytes(2 if version[0] == 1 else 4, "little")[:4]
        + written
        + content[10 + length :]
    )


def in_a_picture(content: Bytes, others: Sequence[Bytes], dice: Random) -> Bytes:
    """A PNG chunk damaged, there twice or gone, with the right checksum; a size that lies."""
    chunks = _chunks(content)
    if not chunks:
        return content
    place = dice.randrange(len(chunks))
    kind, held = chunks[place]
    what = dice.random()
    if what < 0.4:
        sizes = (0, 1, 7, 512, 8000, 65_535, 2**31 - 1, 2**32 - 1)
        form = bytes((dice.choice((1, 2, 4, 8, 16, 3)), dice.choice((0, 2, 3, 4, 6, 1)), 0, 0, dice.choice((0, 1))))
        chunks[0] = b"IHDR", struct.pack(">II", dice.choice(sizes), dice.choice(sizes)) + form
    elif what < 0.6:
        chunks[place] = kind, dice.choice(IN_BYTES)(held, others, dice)
    elif what < 0.75:
        chunks[place:place] = [
            (dice.choice((b"tEXt", b"zTXt", b"iCCP", b"PLTE", b"tRNS", b"acTL", b"eXIf", kind)), held)
        ] * 3
    elif what < 0.85:
        chunks.insert(1, (b"zTXt", b"a\0\0" + zlib.compress(b" " * 5_000_000)))
    else:
        del chunks[place]
    return PNG + b"".join(
        struct.pack(">I", len(held)) + kind + held + struct.pack(">I", zlib.crc32(kind + held)) for kind, held in chunks
    )


def _chunks(content: Bytes) -> list[tuple[Bytes, Bytes]]:
    chunks, place = [], len(PNG)
    while place + 8 <= len(content):
        length = int.from_bytes(content[place : place + 4], "big")
        chunks.append((content[place + 4 : place + 8], content[place + 8 : place + 8 + length]))
        place += 12 + length
    return chunks


def in_lines(content: Bytes, others: Sequence[Bytes], dice: Random) -> Bytes:
    """Lines longer, shorter, there many times or gone, and cells of another type in them."""
    lines = content.split(b"\n")
    place = dice.randrange(len(lines))
    cells = lines[place].split(b",")
    what = dice.random()
    if what < 0.5:
        cells[dice.randrange(len(cells))] = dice.choice(CELLS)
        lines[place] = b",".join(cells)
    elif what < 0.6:
        lines[place] += b"," + lines[place]
    elif what < 0.7:
        del lines[place:]
    elif what < 0.8:
        lines[place:place] = [lines[place]] * dice.choice((1, 50, 20_000))
    elif what < 0.9:
        return dice.choice((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\0", b"\n\n", b"PK\x03\x04", b'"')) + content
    else:
        return dice.choice((b";", b"\t", b"|", b" ", b"\r")).join(content.split(dice.choice((b",", b"\n"))))
    return b"\n".join(lines)


def _piece(content: Bytes, dice: Random) -> tuple[int, int]:
    start = dice.randrange(len(content) + 1)
    return start, min(len(content), start + dice.choice((1, 4, 30, 300, 5000)))
