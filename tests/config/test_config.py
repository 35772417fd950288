"""`grading.yml` is read whole, and each fault in it is named with its line."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from autograder.config import AssignmentConfig, ConfigError, Grading, load, match_checks

GOOD = """\
version: 1
limits:
  cell_seconds: 30
  memory_mb: 4096
assignments:
  imdb:
    title: "Classifying movie reviews"
    limits:
      cell_seconds: 90
    thresholds:
      q10_accuracy: {real: 0.85, synthetic: 0.8, source: "calibrated"}
    questions:
      q1:
        title: decode_review
        functions: [decode_review]
        checks:
          test_words_are_joined: {points: 2.5}
          test_unknown_words: 37.5
      q8:
        title: plots
        functions: [plot_loss, plot_accuracy]
        checks:
          test_dots: 60
"""


@pytest.fixture
def grading_yml(tmp_path: Path) -> Path:
    return tmp_path / "grading.yml"


def loaded(path: Path, text: str = GOOD) -> Grading:
    path.write_text(text, encoding="utf-8")
    return load(path)


def problems(path: Path, text: str) -> tuple[str, ...]:
    with pytest.raises(ConfigError) as caught:
        loaded(path, text)
    return caught.value.problems


def changed(old: str, new: str) -> str:
    assert GOOD.count(old) == 1
    return GOOD.replace(old, new)


def test_points_are_read_per_check_in_the_order_of_the_file(grading_yml: Path) -> None:
    checks = loaded(grading_yml).assignments["imdb"].questions["q1"].checks
    assert list(checks.items()) == [("test_words_are_joined", 2.5), ("test_unknown_words", 37.5)]


def test_functions_are_listed_per_assignment(grading_yml: Path) -> None:
    assert loaded(grading_yml).functions == {"imdb": ["decode_review", "plot_loss", "plot_accuracy"]}


def test_thresholds_are_read_per_data_source(grading_yml: Path) -> None:
    threshold = loaded(grading_yml).assignments["imdb"].thresholds["q10_accuracy"]
    assert (threshold.real, threshold.synthetic, threshold.source.note) == (0.85, 0.8, "calibrated")


def test_limits_of_an_assignment_go_before_the_files_which_go_before_the_defaults(grading_yml: Path) -> None:
    limits = loaded(grading_yml).assignments["imdb"].limits
    assert (limits.cell_seconds, limits.memory_mb, limits.processes) == (90, 4096, 256)


def test_the_files_own_limits_stay_as_they_are(grading_yml: Path) -> None:
    assert loaded(grading_yml).limits.cell_seconds == 30


def test_an_assignment_knows_its_name(grading_yml: Path) -> None:
    assert loaded(grading_yml).assignments["imdb"].name == "imdb"


def test_the_models_are_frozen(grading_yml: Path) -> None:
    grading = loaded(grading_yml)
    with pytest.raises(ValidationError):
        grading.limits.cell_seconds = 1


def test_a_byte_order_mark_is_fine(grading_yml: Path) -> None:
    assert loaded(grading_yml, "\ufeff" + GOOD).version == 1


def test_anchors_and_aliases_are_fine(grading_yml: Path) -> None:
    text = changed("test_words_are_joined: {points: 2.5}", "test_words_are_joined: &two {points: 2.5}")
    text = text.replace("test_unknown_words: 37.5", "test_unknown_words: 35\n          test_more: *two")
    assert loaded(grading_yml, text).assignments["imdb"].checks["test_more"] == 2.5


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("  memory_mb:", "  memory_bm:", 'line 4: limits has an unknown key "memory_bm". Did you mean "memory_mb"?'),
        ("{points: 2.5}", "{point: 2.5}", 'line 17: imdb.q1.test_words_are_joined has no "points". Add a number'),
        ("{points: 2.5}", "", 'line 17: imdb.q1.test_words_are_joined has no "points". Add a number'),
        (
            "{points: 2.5}",
            "{points: -2}",
            "line 17: imdb.q1.test_words_are_joined.points is -2; it must be 0 or more.",
        ),
        ("37.5", "-1", "line 18: imdb.q1.test_unknown_words.points is -1; it must be 0 or more."),
        ("37.5", "many", "line 18: imdb.q1.test_unknown_words must be a number of points, not text (many)."),
        ("37.5", "true", "line 18: imdb.q1.test_unknown_words must be a number of points, not a truth value (True)."),
        ("37.5", ".nan", "line 18: imdb.q1.test_unknown_words.points must be a finite number, not nan."),
        ("          test_dots: 60", "", "line 22: imdb.q8.checks is empty. Add one entry per check."),
        ("cell_seconds: 90", "cell_seconds: 0", "line 9: imdb.limits.cell_seconds is 0; it must be more than 0."),
        (
            "cell_seconds: 90",
            "cell_seconds: soon",
            "line 9: imdb.limits.cell_seconds must be a number, not text (soon).",
        ),
        ("memory_mb: 4096", "memory_mb: 0.5", "line 4: limits.memory_mb must be a whole number, not 0.5."),
        ("version: 1", "version: 2", "line 1: version: it is 2, and this program reads version 1."),
        ("version: 1\n", "", 'line 1: the file has no "version". Add `version: 1`.'),
        (
            "real: 0.85, ",
            "real: 0.85, retry_from: {seal: 0.8}, ",
            'line 11: imdb.q10_accuracy.retry_from has an unknown key "seal". Did you mean "real"?',
        ),
        ("real: 0.85, ", "", 'line 11: imdb.q10_accuracy has no "real". Add the threshold for the real data.'),
        ('"calibrated"', '""', "line 11: imdb.q10_accuracy.source.note is empty. Say where the numbers come from."),
        ("title: plots", "title: 3", "line 20: imdb.q8.title must be text, not 3."),
        ("[decode_review]", "decode_review", "line 15: imdb.q1.functions must be a list, not text (decode_review)."),
        ("[decode_review]", "[]", "line 15: imdb.q1.functions is empty."),
        ("[decode_review]", "[decode review]", 'line 15: "decode review" is not a valid name here. It must be'),
        ("      q8:", "      plots:", 'line 19: "plots" is not a valid name here. Questions are named q1, q2, …'),
        ("test_dots", "dots", 'line 23: "dots" is not a valid name here. Checks are named test_…'),
        ("  imdb:", "  IMDB:", 'line 6: "IMDB" is not a valid name here. Assignments are named in small letters'),
    ],
)
def test_a_wrong_value_is_named_with_its_line(grading_yml: Path, old: str, new: str, expected: str) -> None:
    found = problems(grading_yml, changed(old, new))
    assert any(problem.startswith(f"grading.yml, {expected}") for problem in found), found


def test_a_question_without_checks_is_named_with_what_to_do(grading_yml: Path) -> None:
    text = changed("        checks:\n          test_dots: 60\n", "")
    assert problems(grading_yml, text) == ('grading.yml, line 19: imdb.q8 has no "checks". Add one entry per check.',)


def test_an_unknown_key_without_a_likeness_lists_the_known_ones(grading_yml: Path) -> None:
    text = changed("version: 1", "version: 1\nzzz: 3")
    assert problems(grading_yml, text) == (
        'grading.yml, line 2: the file has an unknown key "zzz".'
        " Known here: version, limits, audit, late, feedback, contact, extensions, assignments.",
    )


def test_a_key_given_twice_names_both_lines(grading_yml: Path) -> None:
    text = changed("  memory_mb: 4096", "  memory_mb: 4096\n  cell_seconds: 3")
    assert problems(grading_yml, text) == (
        'grading.yml, line 5: "cell_seconds" is given twice, first in line 3. Keep one.',
    )


def test_a_check_listed_in_two_questions_names_both(grading_yml: Path) -> None:
    text = changed("test_dots: 60", "test_unknown_words: 60")
    assert problems(grading_yml, text) == (
        'grading.yml, line 23: imdb lists the check "test_unknown_words" twice: in q1 (line 18) and in q8. Keep one.',
    )


def test_all_faults_are_listed_in_the_order_of_their_lines(grading_yml: Path) -> None:
    text = changed("test_dots: 60", "test_dots: x").replace("version: 1", "version: one").replace("30", "-30")
    assert [problem.split(":")[0] for problem in problems(grading_yml, text)] == [
        "grading.yml, line 1",
        "grading.yml, line 3",
        "grading.yml, line 23",
    ]


def test_the_error_reads_as_one_line_per_fault(grading_yml: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        loaded(grading_yml, "version: 2\nassignments: {}\n")
    assert str(caught.value).splitlines() == list(caught.value.problems)
    assert len(caught.value.problems) == 2


@pytest.mark.parametrize("text", ["", "# only a comment\n", "---\n"])
def test_an_empty_file_says_what_it_needs(grading_yml: Path, text: str) -> None:
    expected = 'grading.yml, line 1: the file is empty. It needs "version" and "assignments".'
    assert problems(grading_yml, text) == (expected,)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("version: 1\n\tlimits: {}\n", 2),
        ("version: 1\nassignments: {imdb: [}\n", 2),
        ("version: 1\n---\nversion: 1\n", 2),
        ("version: 1\nassignments: !!python/name:os.system\n", 2),
        ("version: *nothing\n", 1),
        ("version: 1\na: \x01\n", 2),
        ("version: 1\n? [a, b]\n: 3\n", 2),
        ("a: &a\n  b: *a\n", 1),
        ("version: 1\nlimits: 2024-99-99\n", 2),
        ("version: 1\nlimits: !!int ''\n", 2),
        (f"version: 1\nlimits: 1{':1' * 400}.0\n", 2),
        (f"version: 1\nlimits: 0x{'f' * 5000}\n", 2),
        ("just words\n", 1),
        ("- 1\n", 1),
    ],
)
def test_what_is_no_yaml_mapping_is_an_error_with_its_line(grading_yml: Path, text: str, line: int) -> None:
    assert any(problem.startswith(f"grading.yml, line {line}: ") for problem in problems(grading_yml, text))


def test_aliases_that_multiply_are_refused_before_they_take_memory(grading_yml: Path) -> None:
    lines = ["a0: &a0 [x, x]", *(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 60))]
    (problem,) = problems(grading_yml, "\n".join(lines))
    assert "aliases multiply to more than 100,000 values here. Write the values out." in problem


def test_bytes_that_are_not_utf8_are_named_with_their_line(grading_yml: Path) -> None:
    grading_yml.write_bytes(b"version: 1\ntitle: caf\xe9\n")
    with pytest.raises(ConfigError, match=r"grading\.yml, line 2: this is not UTF-8 text"):
        load(grading_yml)


def test_a_missing_file_says_where_it_was_looked_for(grading_yml: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        load(grading_yml)
    assert str(caught.value) == f"grading.yml: there is no such file in {grading_yml.parent}. Create it."


def test_a_folder_in_its_place_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"cannot be read \(Is a directory\)"):
        load(tmp_path)


@pytest.fixture
def imdb(grading_yml: Path) -> AssignmentConfig:
    return loaded(grading_yml).assignments["imdb"]


def test_checks_and_entries_that_match_pass(imdb: AssignmentConfig) -> None:
    match_checks(imdb, ["test_words_are_joined", "test_dots"], ["test_unknown_words"])


def test_an_entry_without_a_check_is_named_with_its_line_and_the_likely_name(imdb: AssignmentConfig) -> None:
    with pytest.raises(ConfigError) as caught:
        match_checks(imdb, ["test_words_are_joined", "test_dots", "test_unknown_word"], [])
    assert caught.value.problems[1] == (
        'grading.yml, line 18: there is no check "test_unknown_words" in imdb. Did you mean "test_unknown_word"? '
        "Correct the name or take the entry out."
    )


def test_a_check_without_an_entry_is_named(imdb: AssignmentConfig) -> None:
    with pytest.raises(ConfigError) as caught:
        match_checks(imdb, imdb.checks, ["test_new"])
    (problem,) = caught.value.problems
    assert problem.startswith('grading.yml, line 6: imdb has no entry for the check "test_new". Add it under its')


def test_a_check_that_is_public_and_hidden_is_an_error(imdb: AssignmentConfig) -> None:
    with pytest.raises(ConfigError, match='line 23: "test_dots" is both a public and a hidden check of imdb'):
        match_checks(imdb, imdb.checks, ["test_dots"])
