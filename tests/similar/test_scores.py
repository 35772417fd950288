"""What counts when two notebooks of a class are compared, and what does not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from helpers.odd_work import GIVEN, KNOWN, ODD, RENAMED, fillers, work

from autograder.intake.notebooks import Cell
from autograder.results import CheckResult
from autograder.similar.class_work import ClassWork, Work
from autograder.similar.command import compare_class
from autograder.similar.findings import Findings
from autograder.similar.known_work import KnownWork, known_from, known_work
from autograder.similar.pieces import NAME, OUTPUT, RESULT, Piece
from autograder.similar.report import data_of, others_text, page_of, summary_of
from autograder.similar.scores import MOST_SHARE, owners_of, ranked_pairs, weight


def compared(*works: Work, line: float = 0.0) -> Findings:
    return compare_class("imdb", ClassWork(list(works)), KNOWN, 20, line)


def test_a_copy_with_other_names_and_another_order_is_found() -> None:
    found = compared(*fillers(10), work("kim", ODD), work("lee", RENAMED), line=30)
    assert [(match.first, match.second) for match in found.matches] == [("kim", "lee")]
    assert {passage.title for passage in found.matches[0].passages} == {"mean_of()", "scale()"}


def test_both_sides_show_their_own_lines() -> None:
    (match,) = compared(*fillers(10), work("kim", ODD), work("lee", RENAMED), line=30).matches
    passage = next(passage for passage in match.passages if passage.title == "mean_of()")
    assert "wobble = [v * 3 - 2 * v for v in values if v == v]" in [
        text.strip() for _, text in passage.first[0].lines
    ]
    assert (7, "    kept = [n * 3 - 2 * n for n in numbers if n == n]") in passage.second[0].lines
    assert passage.fewest_others == passage.most_others == 0


def test_an_exact_copy_counts_more_than_a_renamed_one() -> None:
    exact = compared(*fillers(10), work("kim", ODD), work("lee", ODD)).matches[0]
    renamed = compared(*fillers(10), work("kim", ODD), work("lee", RENAMED)).matches[0]
    assert exact.score > renamed.score
    words = {(word.kind, word.text) for passage in exact.passages for word in passage.words}
    assert {("remark", "i gues this wroks somehow"), ("name", "wobble")} <= words


def test_what_many_have_counts_less_and_what_most_have_counts_nothing() -> None:
    piece = Piece(NAME, "wobble")
    assert weight(piece, 0, 300) > weight(piece, 5, 300) > weight(piece, 20, 300) > 0
    crowd = [work(f"student {n}", ODD) for n in range(MOST_SHARE + 1)]
    assert compared(*crowd).matches == ()


@pytest.mark.parametrize("kind", [OUTPUT, RESULT])
def test_outputs_and_results_count_nothing_in_a_small_class_and_something_in_a_large_one(kind: str) -> None:
    assert weight(Piece(kind, "0.8731"), 0, 2) == 0
    assert weight(Piece(kind, "0.8731"), 0, 300) > 3


def test_equal_rare_outputs_and_wrong_results_are_shown() -> None:
    check = CheckResult("test_mean", "q1", "A.", True, "failed", 0, 1, detail="expected 2.0, got 2.125")
    pair = [work(name, f"x = {n}", outputs="loss: 0.48213", checks=(check,)) for n, name in enumerate(("kim", "lee"))]
    (match,) = compared(*fillers(60), *pair).matches
    words = {(word.kind, word.text) for passage in match.passages for word in passage.words}
    assert words == {(OUTPUT, "loss: 0.48213"), (RESULT, "test_mean: expected 2.0, got 2.125")}
    assert "a check&#39;s result" in page_of([compared(*fillers(60), *pair)])


def test_known_work_is_taken_out() -> None:
    known = known_from({"answers": [Cell(0, ODD, (), "code")]}, ["mean_of", "scale"])
    assert known.own_pieces([GIVEN, Cell(1, RENAMED, (), "code")]).keys() & known.pieces == set()
    kinds = {piece.kind for piece in known.own_pieces([Cell(1, RENAMED, (), "code")])}
    assert kinds <= {NAME}


def test_two_blank_notebooks_are_not_a_pair() -> None:
    found = compared(work("kim"), work("lee"))
    assert (found.matches, found.blank, found.notebooks) == ((), ("kim", "lee"), 0)


def test_nobody_is_compared_with_themselves() -> None:
    twice = [work("kim", ODD, person="kim_4101"), work("kim (2)", ODD, person="kim_4101")]
    assert compared(*twice).matches == ()
    assert len(compared(work("kim", ODD, person="a"), work("lee", ODD, person="b")).matches) == 1


@pytest.mark.parametrize("count", [0, 1])
def test_a_class_of_none_or_one_has_nothing_to_compare(count: int) -> None:
    found = compared(*fillers(count))
    assert found.matches == ()
    assert "nothing to compare" in summary_of(found)[0]
    assert "nothing to compare" in page_of([found])


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    known = known_work("imdb", ["f"], tmp_path)
    assert known.pieces == frozenset()
    assert known.missing == ("the released notebook", "the reference solution", "the right answers in tests/answers")
    found = compare_class("imdb", ClassWork(fillers(2)), known, 20)
    assert "could not be taken out: the released notebook" in " ".join(summary_of(found))
    assert "could not be taken out" in page_of([found])


def test_hostile_names_and_code_are_escaped_and_cut() -> None:
    hostile = f'{ODD}\nx = "<script>alert(1)</script>\u202e"  # <img src=x onerror=alert(1)> two words\n'
    hostile += f'y = "{"é" * 9_000}"\n'
    name = "<b>kim</b>\u202e\x1b[31m" + "k" * 5_000
    found = compared(*fillers(5), work(name, hostile), work("lee", hostile))
    page = page_of([found])
    assert "<script>alert" not in page
    assert "<img" not in page
    assert "<b>kim" not in page
    assert not {"\u202e", "\x1b", "\0"} & set(page)
    assert len(page) < 200_000
    assert json.loads(json.dumps(data_of([found])))["assignments"][0]["matches"][0]["second"] == "lee"


def test_most_limits_what_is_shown_and_says_so() -> None:
    works = [*fillers(10), *(work(f"copy {n}", ODD) for n in range(4))]
    found = compare_class("imdb", ClassWork(works), KNOWN, 2, 20)
    assert (len(found.matches), found.more) == (2, 4)
    assert "6 pairs are above the line of 20, the highest 2 are shown" in summary_of(found, 20)[0]


def test_the_score_is_symmetric_and_a_part_is_at_most_one() -> None:
    one, other = work("kim", ODD), work("lee", RENAMED + "\nmore = [n for n in range(9) if n % 4 == 2]\n")
    for works in ([one, other], [other, one]):
        class_ = [work.pieces for work in works]
        (pair,) = ranked_pairs(class_, owners_of(class_))
        assert 0 < pair.part <= 1
        assert pair.score == pytest.approx(pair.shared * pair.part)


@pytest.mark.parametrize(
    ("fewest", "most", "text"),
    [
        (0, 0, "nobody else has this"),
        (1, 1, "1 other has this as well"),
        (0, 3, "nobody else has the rarest part, 3 others"),
    ],
)
def test_how_many_others_share_it_is_said(fewest: int, most: int, text: str) -> None:
    assert others_text(fewest, most).startswith(text)


def test_known_work_of_the_real_assignments_is_there() -> None:
    known: KnownWork = known_work("imdb", ["vectorize_sequences"])
    assert known.missing == ()
    assert {"np", "keras", "vectorize_sequences"} <= known.fixed
