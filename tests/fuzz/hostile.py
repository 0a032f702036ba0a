"""Files made to do harm, each by what it tries."""

from __future__ import annotations

import functools
import json
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence

from tests.fuzz.damage import NPY, PNG, WRONG_NAMES, members_of, zip_of

MEGABYTE = 1 << 20
# What a bomb becomes: more than may be, and less than this computer has.
UNFOLDED = 500 * MEGABYTE
DEEP = b"[" * 100_000 + b"]" * 100_000
# No array of objects is ever unpickled: this would make a folder.
PICKLE = b"cos\nmkdir\n(S'unpickled'\ntR."

Files = Sequence[tuple[str, bytes]]


def hostile_files(real: Mapping[str, Files]) -> dict[str, list[tuple[str, bytes]]]:
    """Of each kind of file some that were never real, by their names; all kinds under all names among them."""
    found: dict[str, list[tuple[str, bytes]]] = {kind: list(_misnamed(kind, real)) for kind in real}
    project = dict(members_of(real["project"][0][1]))
    for text in hostile_json(project["project.json"]):
        found["project"].append(("a.playground", zip_of([*(project | {"project.json": text}).items()])))
        found["pasted"].append(("pasted.txt", text))
        found["blocks"].append(("blocks.json", text))
    for name in ("training.json", "runs.json", "history.json"):
        for text in hostile_json(project[name]):
            found["project"].append(("a.playground", zip_of([*(project | {name: text}).items()])))
    found["project"] += [("a.playground", bomb) for bomb in hostile_zips([*project.items()])]
    found["weights"] += [("w.npz", bomb) for bomb in hostile_zips(members_of(dict(real["weights"])["w.npz"]))]
    found["weights"] += [("w.npz", zip_of([("a.npy", array)])) for array in hostile_arrays()]
    found["weights"] += [("w.safetensors", text) for text in hostile_headers()]
    found["arrays"] += [("a.npy", array) for array in hostile_arrays()]
    found["further"] += [("circle.npy", array) for array in hostile_arrays()]
    found["further"] += [("penguins.csv", text) for text in hostile_tables()]
    found["further"] += [("names.txt", text) for text in hostile_texts()]
    found["further"] += [("digits_8x8.png", image) for image in hostile_pictures()]
    found["arrays"] += [("a.npz", bomb) for bomb in hostile_zips(members_of(dict(real["arrays"])["a.npz"]))]
    found["table"] += [("a.csv", text) for text in hostile_tables()]
    found["table"] += [("a.xlsx", bomb) for bomb in hostile_zips(members_of(dict(real["table"])["book.xlsx"]))]
    found["table"] += [("a.xlsx", bomb) for bomb in hostile_workbooks(members_of(dict(real["table"])["book.xlsx"]))]
    found["images"] += [("a.zip", bomb) for bomb in hostile_zips(members_of(dict(real["images"])["pets.zip"]))]
    found["images"] += [
        ("a.zip", zip_of([("a/1.png", image), ("b/2.png", image), ("a/3.png", image), ("b/4.png", image)]))
        for image in hostile_pictures()
    ]
    found["picture"] += [("digit.png", image) for image in hostile_pictures()]
    found["text"] += [("a.txt", text) for text in hostile_texts()]
    return found


def _misnamed(kind: str, real: Mapping[str, Files]) -> Iterator[tuple[str, bytes]]:
    """Every other kind of file under the names of this one, and what is no file of any kind."""
    nothing = (
        b"",
        b"\0",
        b"\n",
        b"x",
        b"{}",
        b"[]",
        b"PK\x03\x04",
        b"PK\x05\x06" + bytes(18),
        NPY,
        PNG,
        DEEP,
        bytes(9_999),
    )
    for name in {name for name, _ in real[kind]}:
        for content in (*nothing, *(held for files in real.values() for _, held in files)):
            yield name, content


def hostile_json(text: bytes) -> Iterator[bytes]:
    """Deep, huge, with a key twice, of wrong types, and not quite JSON."""
    yield from (DEEP, b'{"a":' * 100_000, b"[" + b"0," * 3_000_000 + b"0]", b"9" * 5_000_000, b'"' + b"a" * 9_000_000)
    yield from (b'{"playground": 1}', b"NaN", b'{"playground": NaN}', text[:1] + b'"format_version": 1,' + text[1:])
    tree = json.loads(text)
    for key in tree:
        for value in (
            None,
            [],
            {},
            0,
            "",
            [[]] * 5,
            DEEP,
            "x" * 100_000,
            [{}] * 6_000,
            {str(i): i for i in range(9_999)},
        ):
            yield json.dumps(tree | {key: "DEEP" if value is DEEP else value}).encode().replace(b'"DEEP"', DEEP)
    yield text.decode().encode("utf-16")
    yield text.replace(b":", b":" + b" " * 100_000)
    yield b'{"playground": "layers", "format_version": 1, "layers": [], "wires": []}'
    layer = '{"name": "%d", "kind": "dense", "settings": {"units": 65536}}'
    chain = ", ".join(layer % number for number in range(3_000))
    wires = ", ".join(f'["{number}", "{number + 1}"]' for number in range(2_999))
    for mark in ('"playground": "layers"', '"title": "long"'):
        yield f'{{{mark}, "format_version": 1, "layers": [{chain}], "wires": [{wires}]}}'.encode()
    yield _nested_blocks(8)
    yield _nested_blocks(30)


def _nested_blocks(depth: int) -> bytes:
    """A block that stands 128 times in itself, and so on: a file of a kilobyte with more layers than atoms."""
    inside: dict[str, object] = {"layers": [], "wires": []}
    for number in range(depth):
        ends = [{"name": "In", "kind": "block_in"}, {"name": "Out", "kind": "block_out"}]
        block = {"name": f"B{number}", "kind": "block", "settings": {"repeat": 128, "inside": inside}}
        inside = {"layers": [*ends, block], "wires": [["In", f"B{number}"], [f"B{number}", "Out"]]}
    layers = [{"name": "B", "kind": "block", "settings": {"repeat": 128, "inside": inside}}]
    return json.dumps({"playground": "layers", "format_version": 1, "layers": layers, "wires": []}).encode()


def hostile_zips(members: Files) -> Iterator[bytes]:
    """Bombs, names that leave the file, names twice, other compressions, passwords, and directories that lie."""
    for name in WRONG_NAMES:
        yield zip_of([*members, (name, b"x")])
    yield zip_of([*members, *members])
    for method in (zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        yield zip_of(members, method)
    yield zip_of([*members, *((f"x/{number}", b"") for number in range(25_000))])
    for name, _ in members:
        others = [(other, held) for other, held in members if other != name]
        for stated in (UNFOLDED, 3_000 * MEGABYTE, 100):
            yield _stated(others, name, _deflated_zeros(), stated)
    whole = zip_of(members)
    yield b"x" * 1_000 + whole
    yield whole + whole
    for place in (whole.rindex(b"PK\x05\x06"), whole.index(b"PK\x01\x02"), 0):
        for offset in (6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 42):
            for stated in (b"\xff\xff", b"\0\0", b"\x01\0", b"\0\x80"):
                yield whole[: place + offset] + stated + whole[place + offset + 2 :]


@functools.cache
def _deflated_zeros() -> bytes:
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
    return b"".join(deflate.compress(bytes(MEGABYTE)) for _ in range(UNFOLDED // MEGABYTE)) + deflate.flush()


def _stated(members: Files, name: str, deflated: bytes, size: int) -> bytes:
    """A zip with one more member, deflated already, of which it says that it has this size."""
    whole = zip_of([*members, (name, deflated)])
    directory = whole.rindex(b"PK\x01\x02")
    local = int.from_bytes(whole[directory + 42 : directory + 46], "little")
    found = bytearray(whole)
    for place, at in ((local, 8), (directory, 10)):
        found[place + at : place + at + 2] = struct.pack("<H", zipfile.ZIP_DEFLATED)
        found[place + at + 14 : place + at + 18] = struct.pack("<L", size)
    return bytes(found)


def hostile_arrays() -> Iterator[bytes]:
    """Shapes that lie, objects, types of no size, headers without end."""
    kinds = ("<f4", "|O", "|V0", "<U0", "|S0", ">c16", "<f8", "<M8[D]", "no type")
    for kind in kinds:
        for shape in ("(3,)", "(1000000, 1000000, 1000000)", "(0, 1000000000000)", "()", "(-1,)", "(2,) * 9**9"):
            header = f"{{'descr': {kind!r}, 'fortran_order': False, 'shape': {shape}, }}\n".encode()
            for held in (b"", bytes(12), PICKLE):
                yield NPY + b"\x01\x00" + struct.pack("<H", len(header)) + header + held
    for header in (
        b"(" * 60_000,
        b"{" * 9_000,
        b"'" + b"x" * 9_000 + b"'" + b"*9**9",
        b"9**9**9",
        b"[" + b"1," * 4_000 + b"]",
    ):
        yield NPY + b"\x01\x00" + struct.pack("<H", len(header)) + header
    yield NPY + b"\x02\x00" + struct.pack("<L", 2**32 - 1)


def hostile_headers() -> Iterator[bytes]:
    """Of .safetensors: overlapping, huge, with a name twice, of wrong types."""
    entry = '{"dtype": "F32", "shape": [2], "data_offsets": [%s]}'
    for offsets in ("0, 8", "4, 12", "8, 0", "0, 99999999999999999999", "-8, 0", "0, 7", '"0", "8"', "0", "[0, 8]"):
        for first in ("0, 8", "0, 4"):
            yield _header(f'{{"a": {entry % first}, "b": {entry % offsets}}}', 16)
    yield _header(f'{{"a": {entry % "0, 8"}, "a": {entry % "0, 8"}}}', 8)
    for shape in ("[]", "[4294967296, 4294967296]", "[-2]", "[2.0]", '"2"', "[0]", "[" + "1," * 99 + "2]", "null"):
        yield _header(f'{{"a": {{"dtype": "F32", "shape": {shape}, "data_offsets": [0, 8]}}}}', 8)
    for dtype in ("F64", "F16", "BF16", "F8_E5M2", "I64", "BOOL", "X", "", "F4", "U16"):
        yield _header(f'{{"a": {{"dtype": "{dtype}", "shape": [1], "data_offsets": [0, 8]}}}}', 8)
    yield _header('{"__metadata__": {"a": 1}}', 0)
    yield _header("[" * 100_000, 0)
    yield _header("{" + ", ".join(f'"{i}": {entry % "0, 0"}'.replace("[2]", "[0]") for i in range(100_000)) + "}", 0)
    yield (2**64 - 1).to_bytes(8, "little") + b"{}"
    yield (100 * MEGABYTE).to_bytes(8, "little") + b"{" + b" " * (100 * MEGABYTE - 2) + b"}"


def _header(text: str, size: int) -> bytes:
    return len(text).to_bytes(8, "little") + text.encode() + bytes(size)


def hostile_tables() -> Iterator[bytes]:
    """Ragged, a million columns, NULs, mixed, a header alone, one class, no number, quotes without end."""
    yield b",".join(b"c%d" % i for i in range(1_000_000)) + b"\n" + b"1," * 999_999 + b"1\n"
    yield b"," * 5_000_000
    yield b"\n" * 5_000_000
    yield b'"' * 1_000_001
    yield b'a,b\n"' + b"x" * 5_000_000
    yield b"a,b\n" + b"\n".join(b"%d" % (i % 5) + b",1" * (i % 4) for i in range(9_999))
    yield b"a,b\n1,2\n3,\x004\n"
    yield b"a,b\n" + b"1,x\n" * 1_000
    yield b"a,b\n" + b"\n".join(b"%d,%s" % (i, (b"7", b"seven", b"")[i % 3]) for i in range(999))
    yield b"a,b\n" + b"\n".join(b"u%d,v%d" % (i, i) for i in range(50_000))
    yield b"a,b\n" + b"\n".join(b"1e%d,%d" % (i % 400, i % 2) for i in range(999))
    yield b"a,b\n"
    yield b"a,a,a,,\n" + b"\n".join(b"%d,%d,%d,%d,%d" % (i, i % 2, i % 3, i % 5, i % 7) for i in range(99))
    yield b"a\rb\r1\r2\r3\r" * 999
    yield ("a,b\n" + "".join(f"{i % 3},{'9' * 5_000}\n" for i in range(99))).encode()
    yield b"a,b\n" + b"\n".join(b"%d,%d" % (i, i * 7 % 3) for i in range(99)).replace(b"5", b"\xff")
    yield b"x,y\n" + b"0,1\n1,0\n" * 200_000


def hostile_workbooks(members: Files) -> Iterator[bytes]:
    """XML that unfolds or asks for other files, and sheets without end."""
    laughs = b'<!DOCTYPE z [<!ENTITY a "ha">' + b"".join(
        b'<!ENTITY %c "%s">' % (97 + i, b"&%c;" % (96 + i) * 10) for i in range(1, 12)
    )
    outside = b'<!DOCTYPE z [<!ENTITY l SYSTEM "file:///etc/passwd">'
    for name, held in members:
        if not name.endswith((".xml", ".rels")):
            continue
        body = held[held.index(b"?>") + 2 :] if held.startswith(b"<?xml") else held
        for head, entity in ((laughs, b"&l;"), (outside, b"&l;")):
            text = head + b"]>" + body.replace(b"</", entity + b"</", 1)
            yield zip_of([(other, text if other == name else kept) for other, kept in members])
        for text in (
            b"",
            b"<x/>",
            b"<a>" * 100_000,
            body.replace(b'r="', b'r="ZZZ9999'),
            body.replace(b"<v>", b"<v>9e999"),
        ):
            yield zip_of([(other, text if other == name else kept) for other, kept in members])
        yield zip_of([(other, kept) for other, kept in members if other != name])


def hostile_pictures() -> Iterator[bytes]:
    """Sizes that lie, compressed text without end, formats that run programs."""
    rows = zlib.compress(bytes(1_000))
    for width, height in ((2**31 - 1, 2**31 - 1), (60_000, 60_000), (1, 2**31 - 1), (0, 0), (8_000, 8_000), (30, 30)):
        for depth, color in ((8, 6), (16, 2), (1, 3), (8, 0), (9, 9)):
            header = struct.pack(">IIBBBBB", width, height, depth, color, 0, 0, 0)
            for more in ((), ((b"zTXt", b"a\0\0" + zlib.compress(bytes(200 * MEGABYTE))),) if width == 30 else ()):
                chunks = ((b"IHDR", header), *more, (b"IDAT", rows), (b"IEND", b""))
                yield PNG + b"".join(
                    struct.pack(">I", len(held)) + kind + held + struct.pack(">I", zlib.crc32(kind + held))
                    for kind, held in chunks
                )
    yield from (
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
        b"GIF89a\xff\xff\xff\xff\0\0\0",
        b"BM" + bytes(60),
    )
    yield b"\xff\xd8\xff\xe0" + bytes(999)
    yield b"\xff\xd8\xff\xc0\0\x11\x08\xff\xff\xff\xff\x03" + bytes(99)
    yield b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>"


def hostile_texts() -> Iterator[bytes]:
    """A character alone, all characters there are, halves of pairs, and no line break anywhere."""
    yield b"a" * 5_000_000
    yield "".join(map(chr, range(1, 0xD800))).encode() * 9
    yield "".join(map(chr, range(0x10000, 0x40000))).encode()
    yield b"\xff\xfe" + b"\0\xd8" * 5_000
    yield b"\xed\xa0\x80" * 5_000
    yield ("\u202e\u200f" * 5_000).encode()
    yield b"\x1b[2J" * 5_000
