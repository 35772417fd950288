"""Markdown cells of the executed notebook show HTML, pictures and unusual links as text."""

from __future__ import annotations

import pytest

from autograder.grading.harmless_markdown import NOTE, harmless_markdown, shown_as_code


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# Title\n\nWords, **bold**, `code` and $a < b$.",
        "[the book](https://www.manning.com), [below](#below), [mail](mailto:ta@example.org), [file](plots/a.csv)",
        "[see][1]\n\n[1]: https://keras.io/api/\n",
        "```python\nif x[0] < 3 and y[1]:\n    z = w[1](2)\n```",
        "What a plot!",
        "a <= b << c, 3 <5",
    ],
)
def test_what_students_usually_write_stays(text: str) -> None:
    assert harmless_markdown(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<script>alert(1)</script>", "< script>alert(1)< /script>"),
        ("`<img src=x onerror=y>`", "`< img src=x onerror=y>`"),
        ("<!-- x -->", "< !-- x -->"),
        ("<javascript:alert(1)>", "< javascript:alert(1)>"),
        ("![](https://example.org/seen.png)", "! [](https://example.org/seen.png)"),
        ("![a][1]", "! [a][1]"),
        ("[a](javascript:alert(1))", "[a] (javascript:alert(1))"),
        ("[a](JavaScript:alert(1))", "[a] (JavaScript:alert(1))"),
        ("[a](data:text/html,x)", "[a] (data:text/html,x)"),
        ("[a]( \n javascript:alert(1))", "[a] ( \n javascript:alert(1))"),
        ("[a](java&#115;cript:alert(1))", "[a] (java&#115;cript:alert(1))"),
        ("[a](javascript&colon;alert(1))", "[a] (javascript&colon;alert(1))"),
        ("[a](javascript\\:alert(1))", "[a] (javascript\\:alert(1))"),
        ("[a](\x01javascript:alert(1))", "[a] (\x01javascript:alert(1))"),
        ("[a](< javascript:alert(1)>)", "[a] (< javascript:alert(1)>)"),
        ("[a]: vbscript:x", "[a] : vbscript:x"),
        ("> [a]:\n> javascript:x", "> [a] :\n> javascript:x"),
        ("[a](command:workbench.x)", "[a] (command:workbench.x)"),
        ("```mermaid\nx\n```", "``` text mermaid\nx\n```"),
        ("~~~ &#109;ermaid\nx\n~~~", "~~~ text  &#109;ermaid\nx\n~~~"),
        ("$\\href{javascript:alert(1)}{x}$", "$\\ href{javascript:alert(1)}{x}$"),
        ("$\\\\href{javascript:x}{x}$", "$\\\\ href{javascript:x}{x}$"),
    ],
)
def test_what_could_act_is_text_and_the_cell_says_so(text: str, shown: str) -> None:
    assert harmless_markdown(text) == f"{NOTE}\n\n{shown}"


def test_a_changed_cell_is_changed_once() -> None:
    once = harmless_markdown("<b>x</b> ![](y) [z](data:,)")
    assert harmless_markdown(once) == once


def test_a_raw_cell_is_shown_as_code() -> None:
    assert shown_as_code("a\nb") == "*A raw cell, shown as text:*\n\n    a\n    b"
    assert "< script>" in shown_as_code("<script>")
