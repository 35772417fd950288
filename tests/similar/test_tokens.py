"""Code as tokens: whatever is in it, in linear time."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.similar.fingerprints import RUN, WINDOW, fingerprints
from autograder.similar.tokens import tokens_of

FIXED = frozenset({"np", "best_epoch"})


def norms(source: str) -> list[str]:
    return [token.norm for token in tokens_of(source, FIXED) if token.norm]


def test_names_that_students_choose_are_equal_and_others_are_not() -> None:
    assert norms("low = np.argmin(losses, axis=0)") == norms("m = np.argmin(v, axis=0)")
    assert norms("low = np.argmin(losses)") != norms("low = np.argmax(losses)")
    assert norms("f(x, axis=0)") != norms("f(x, dtype=0)")


def test_layout_comments_docstrings_imports_and_quotes_do_not_matter() -> None:
    plain = 'def best_epoch(history):\n    return np.argmin(history["a"]) + 1\n'
    other = (
        "import os\ndef best_epoch(history: dict[str, list[float]] = {}) -> int:\n"
        "    '''Say when.'''\n    # soon\n    return np.argmin(\n        history['b']) + 1  # one\n"
    )
    assert norms(plain) == norms(other)


def test_functions_and_what_is_between_them_are_blocks() -> None:
    source = "x = 1\ny = 2\n@cache\ndef f():\n    return 1\ndef g():\n    return 2\nz = 3\n"
    starts = {token.block: token.text for token in reversed(tokens_of(source))}
    assert starts == {0: "x", 1: "@", 2: "def", 3: "z"}


def test_lines_are_counted_through_strings_and_continued_lines() -> None:
    source = 'a = """\n\n"""\nb = 1 + \\\n  2\nc = 3'
    lines = {token.text: token.line for token in tokens_of(source)}
    assert (lines["b"], lines["2"], lines["c"]) == (3, 4, 5)


@pytest.mark.parametrize(
    "piece", ["'", '"', '"""', "'''", "(", ")", "\\", '"\\', "def ", "@", "\n@\n", "#", "1e", "é", "\0", "\x0c"]
)
def test_any_input_takes_linear_time(piece: str) -> None:
    began = time.process_time()
    tokens_of(piece * (60_000 // len(piece)))
    assert time.process_time() - began < 3


@given(st.text(alphabet="ab'\"\\\n#()[]:=.,@ 1edf"))
def test_no_input_is_refused_and_tokens_are_in_order(source: str) -> None:
    tokens = tokens_of(source)
    assert [token.line for token in tokens] == sorted(token.line for token in tokens)
    assert "".join("".join(token.text.split()) for token in tokens).replace("\\", "") == "".join(
        source.split()
    ).replace("\\", "")


@given(st.lists(st.sampled_from("abcde"), min_size=RUN + WINDOW - 1, max_size=30), st.lists(st.sampled_from("xyz")))
def test_a_shared_passage_that_is_long_enough_has_a_shared_fingerprint(shared: list[str], before: list[str]) -> None:
    one = {key for key, _, _ in fingerprints([*before, *shared])}
    other = {key for key, _, _ in fingerprints([*shared, *before])}
    assert one & other


def test_fingerprints_are_few_and_name_their_places() -> None:
    tokens = [str(number) for number in range(400)]
    found = list(fingerprints(tokens))
    assert len(found) < 0.55 * len(tokens)  # 2 / (WINDOW + 1), as the paper says
    assert all(end - start == RUN for _, start, end in found)
    assert list(fingerprints(["a"] * 4)) == []
    assert len(list(fingerprints(["a"] * 6))) == 1
