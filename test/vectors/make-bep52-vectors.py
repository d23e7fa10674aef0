#!/usr/bin/python3
"""Writes bep52.json: BitTorrent v2 roots and piece layers as libtorrent computes them.

Foreign on purpose: tests that only compare our tree with our tree cannot find a misread specification.
Run it with Debian's python3-libtorrent (2.0.8): /usr/bin/python3 test/vectors/make-bep52-vectors.py

Content: byte i is (i*31 + (i>>8)*17 + (i>>16)*7) & 0xff.
"""
import hashlib
import json
import os
import tempfile

import libtorrent as lt

HERE = os.path.dirname(os.path.abspath(__file__))
MIB = 1 << 20
BLOCK = 16 << 10

# (size, piece length): around a block, around a piece, many pieces; then small pieces, so that trees get uneven.
CASES = [
    (0, MIB),
    (1, MIB),
    (BLOCK - 1, MIB),
    (BLOCK, MIB),
    (BLOCK + 1, MIB),
    (3 * BLOCK, MIB),
    (MIB, MIB),
    (MIB + 1, MIB),
    (5 * MIB + 12345, MIB),
    (100 * MIB, MIB),
    (5 * MIB + 12345, BLOCK),
    (5 * MIB + 12345, 64 << 10),
    (5 * MIB + 12345, 4 * MIB),
]
LAYER_HEX_MOST = 64 * 32


def content(size):
    """The pattern is periodic in each run of 256 bytes but for one added constant, so a run is a slice of one table."""
    table = bytes((i * 31) & 0xFF for i in range(256))
    shifted = [bytes((value + add) & 0xFF for value in table) for add in range(256)]
    # i*31 & 0xff needs the low byte of i only, because 256*31 is a multiple of 256.
    runs = (shifted[((run * 17) + (run >> 8) * 7) & 0xFF] for run in range((size + 255) // 256))
    return b"".join(runs)[:size]


def layers_of(piece_layers, root):
    """With one piece the format keeps no layer: the root stands for it."""
    return piece_layers.get(root, root)


def vector(folder, size, piece_length):
    # A torrent of nothing but an empty file is refused, so every torrent has a second file that nobody looks at.
    files = lt.file_storage()
    for name, data in (("content.bin", content(size)), ("other.bin", b"x")):
        os.makedirs(os.path.join(folder, "set"), exist_ok=True)
        with open(os.path.join(folder, "set", name), "wb") as out:
            out.write(data)
        files.add_file(f"set/{name}", len(data))
    torrent = lt.create_torrent(files, piece_length, lt.create_torrent.v2_only)
    lt.set_piece_hashes(torrent, folder)
    made = torrent.generate()
    tree = made[b"info"][b"file tree"]
    entry = tree[b"content.bin"][b""]
    root = entry.get(b"pieces root")
    result = {"size": size, "pieceLength": piece_length, "root": root.hex() if root else None}
    if root:
        layer = layers_of(made[b"piece layers"], root)
        result["layerSha256"] = hashlib.sha256(layer).hexdigest()
        if len(layer) <= LAYER_HEX_MOST:
            result["layer"] = layer.hex()
    return result


def main():
    with tempfile.TemporaryDirectory() as folder:
        vectors = [vector(folder, *case) for case in CASES]
    with open(os.path.join(HERE, "bep52.json"), "w") as out:
        json.dump({"madeBy": f"libtorrent {lt.version}", "vectors": vectors}, out, indent=2)
        out.write("\n")
    print(f"{len(vectors)} vectors")


main()
