"""Pictures are read as far as their size, and only complete ones are pictures."""

from __future__ import annotations

import base64
import io

import matplotlib.pyplot as plt
import pytest
from helpers.pictures import chunk, png

from autograder.judge.png import Png, read_png


def test_the_size_is_in_the_header() -> None:
    assert read_png(png(640, 480)) == Png(640, 480)
    assert Png(640, 480).points == 307_200


@pytest.mark.usefixtures("closed_figures")
def test_a_plot_of_matplotlib_is_a_picture() -> None:
    file = io.BytesIO()
    plt.figure(figsize=(6, 4)).savefig(file, dpi=100)
    assert read_png(base64.encodebytes(file.getvalue()).decode()) == Png(600, 400)


def test_a_size_that_no_memory_holds_is_read_all_the_same() -> None:
    assert read_png(png(2**31 - 1, 2**31 - 1)) == Png(2**31 - 1, 2**31 - 1)


def _changed(**parts: bytes) -> str:
    header, rows, end = chunk(b"IHDR", bytes([0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0])), chunk(b"IDAT", b""), b"IEND"
    known = {"signature": b"\x89PNG\r\n\x1a\n", "header": header, "rows": rows, "end": chunk(end, b""), "after": b""}
    return base64.b64encode(b"".join({**known, **parts}.values())).decode()


def test_the_smallest_one_is_a_picture() -> None:
    assert read_png(_changed()) == Png(1, 1)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not base64",
        _changed(signature=b"GIF89a"),
        _changed(header=b""),
        _changed(header=chunk(b"IHDR", b"short")),
        _changed(header=chunk(b"IHDR", bytes(13))),
        _changed(rows=b""),
        _changed(rows=chunk(b"IDAT", b"")[:-1] + b"x"),
        _changed(rows=b"\xff\xff\xff\xffIDAT"),
        _changed(rows=chunk(b"IHDR", bytes(13)) + chunk(b"IDAT", b"")),
        _changed(end=b""),
        _changed(after=b"<script>alert(1)</script>"),
    ],
)
def test_anything_else_is_not_a_picture(text: str) -> None:
    assert read_png(text) is None
