"""Every file and folder that was handed in becomes one submission, and the right notebook of it is read."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest
from helpers.intake_results import found, message, names, read
from helpers.site_files import ipynb, put_folder, put_zip, zipped

from autograder.config import Limits
from autograder.intake.scan_folder import MAX_FILES
from autograder.submissions.find import MAX_CANDIDATES, IntakeError
from autograder.submissions.sources import find_in_sources

ALL_THREE = "def decode_review(): pass\ndef vectorize_sequences(): pass\ndef best_epoch(): pass"


def put(root: Path, *names: str, text: str | None = None) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(ipynb() if text is None else text, encoding="utf-8")


def test_a_folder_of_files_gives_one_submission_each_by_name(tmp_path: Path) -> None:
    put(tmp_path, "lee.py", "kim.ipynb", "park.IPYNB")
    assert names(tmp_path) == ["kim", "lee", "park"]


def test_a_folder_per_student_gives_one_submission_each(tmp_path: Path) -> None:
    put(tmp_path, "kim/imdb.ipynb", "lee/deep/er/answer.py")
    assert [(name, read(tmp_path, name).label) for name in names(tmp_path)] == [
        ("kim", "kim/imdb.ipynb"),
        ("lee", "lee/deep/er/answer.py"),
    ]


def test_two_files_of_one_name_both_get_a_row(tmp_path: Path) -> None:
    put(tmp_path, "kim.ipynb", "kim.py", "lee.py")
    assert names(tmp_path) == ["kim.ipynb", "kim.py", "lee"]


def test_a_file_and_a_folder_of_one_name_both_get_a_row(tmp_path: Path) -> None:
    put(tmp_path, "kim.ipynb", "kim/imdb.ipynb")
    assert names(tmp_path) == ["kim", "kim.ipynb"]


@pytest.mark.parametrize("name", ["Lee, Min ", "김철수 과제", "=1+1", "שלום", "[red]x", "x" * 200, "a.b", "'q\""])
def test_names_survive_unchanged(tmp_path: Path, name: str) -> None:
    put(tmp_path, f"{name}.ipynb")
    assert names(tmp_path) == [name]


def test_a_file_name_that_is_no_utf8_gets_a_name_that_can_be_written(tmp_path: Path) -> None:
    try:
        put(tmp_path, "k\udcffm.ipynb")
    except OSError:
        pytest.skip("this file system takes UTF-8 names only")
    assert names(tmp_path) == ["k\ufffdm"]
    assert read(tmp_path, "k\ufffdm").cells


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.md", "a.png", "a.html", "a"])
def test_a_file_of_another_kind_is_a_row_that_says_what_was_expected(tmp_path: Path, name: str) -> None:
    put(tmp_path, name)
    assert message(tmp_path, "a") == (
        f"{name} is not a notebook. Submit an .ipynb or .py file, or the .zip that Otter exports."
    )


@pytest.mark.parametrize(
    "name",
    [
        "lee.ipynb.json",
        "lee.ipynb.txt",
        "lee.IPYNB.txt",
        "lee.ipynb (1)",
        "lee (1).ipynb",
        "lee (12).ipynb.json",
        "lee.json",
        "lee.txt",
        "lee.py",
        "lee.py.txt",
    ],
)
def test_a_notebook_under_a_name_that_a_browser_gave_is_read_and_has_the_student_s_name(
    tmp_path: Path, name: str
) -> None:
    put(tmp_path, name)
    assert read(tmp_path, "lee").code_cells[0].source == "x = 1"


def test_copies_of_a_browser_keep_their_numbers_where_one_name_has_several(tmp_path: Path) -> None:
    put(tmp_path, "kim.ipynb", "kim (1).ipynb", "team (1).ipynb", "team (2).ipynb", "lee (3).ipynb", "oh (1)/a.ipynb")
    assert set(names(tmp_path)) == {"kim", "kim (1)", "team (1)", "team (2)", "lee", "oh (1)"}


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("lee.txt", "I could not finish.", "lee.txt is not a notebook. Submit an .ipynb or .py file, or the .zip"),
        ("lee.json", "[]", "lee.json is not a notebook. Submit an .ipynb or .py file, or the .zip"),
        ("lee.json", "{}", "lee.json is JSON, but not a notebook"),
        ("lee.md", "# My answers", "lee.md is not a notebook. Submit an .ipynb or .py file, or the .zip"),
    ],
)
def test_other_text_that_was_handed_in_is_a_row_with_the_reason(
    tmp_path: Path, name: str, text: str, reason: str
) -> None:
    put(tmp_path, name, text=text)
    assert message(tmp_path, "lee").startswith(reason)


@pytest.mark.parametrize("folder", [True, False])
def test_a_renamed_notebook_counts_in_a_folder_or_zip_only_where_there_is_no_other(
    tmp_path: Path, folder: bool
) -> None:
    files = {"kim/a.ipynb.txt": ipynb("x = 1"), "lee/a.json": ipynb("x = 2"), "lee/words.json": "{}"}
    files |= {"oh/a.py": "x = 3", "oh/a.json": ipynb("x = 4"), "oh/note.txt": "hello"}
    source = put_folder(tmp_path / "in", files) if folder else put_zip(tmp_path / "in.zip", files)
    assert [read(source, name).code_cells[0].source for name in ("kim", "lee", "oh")] == ["x = 1", "x = 2", "x = 3"]


def test_a_renamed_notebook_in_a_student_s_zip_is_read(tmp_path: Path) -> None:
    put_folder(tmp_path, {"kim.zip": zipped({"imdb.ipynb.json": ipynb("x = 1"), "note.txt": "hello"})})
    assert read(tmp_path, "kim").code_cells[0].source == "x = 1"


def test_what_is_obviously_no_submission_is_listed_as_ignored(tmp_path: Path) -> None:
    aside = [".hidden.ipynb", "README.md", "readme.txt", "roster.csv", "meta.yml", "meta.json", "Thumbs.db"]
    put(tmp_path, "kim.ipynb", *aside, "__MACOSX/._kim.ipynb", ".ipynb_checkpoints/a.ipynb", "tests/q1.py")
    intake = found(tmp_path)
    assert [submission.name for submission in intake.submissions] == ["kim"]
    assert set(intake.ignored) == {*aside, "__MACOSX", ".ipynb_checkpoints", "tests"}


def test_a_script_called_readme_is_a_submission(tmp_path: Path) -> None:
    put(tmp_path, "readme.py")
    assert names(tmp_path) == ["readme"]


def test_an_empty_folder_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(IntakeError, match=r"has no submissions \(\.ipynb, \.py or \.zip files"):
        found(tmp_path)


def test_a_folder_with_nothing_to_grade_says_what_it_holds(tmp_path: Path) -> None:
    put(tmp_path, "README.md", "roster.csv")
    with pytest.raises(IntakeError, match=r"It only holds README\.md, roster\.csv\.$"):
        found(tmp_path)


def test_a_source_that_does_not_exist_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(IntakeError, match="does not exist"):
        found(tmp_path / "nowhere")


def test_a_source_of_another_kind_is_a_usage_error(tmp_path: Path) -> None:
    put(tmp_path, "a.pdf")
    with pytest.raises(IntakeError, match="neither a folder nor"):
        found(tmp_path / "a.pdf")


def test_a_single_notebook_may_be_the_source(tmp_path: Path) -> None:
    put(tmp_path, "kim.ipynb")
    assert names(tmp_path / "kim.ipynb") == ["kim"]


def test_a_folder_without_a_notebook_is_a_row(tmp_path: Path) -> None:
    put(tmp_path, "kim/essay.pdf", "kim/tests/q1.py", "kim/shared/expect/values.py", "kim/.ipynb_checkpoints/a.ipynb")
    (tmp_path / "lee").mkdir()
    assert message(tmp_path, "kim") == "no notebook found in the folder kim. Put the .ipynb file into it."
    assert message(tmp_path, "lee").startswith("no notebook found in the folder lee.")


def test_the_notebook_whose_metadata_names_the_assignment_is_read(tmp_path: Path) -> None:
    put(tmp_path, "kim/a.ipynb", text=ipynb(ALL_THREE))
    put(tmp_path, "kim/b.ipynb", text=ipynb("x = 1", assignment="imdb"))
    assert read(tmp_path, "kim").label == "kim/b.ipynb"


def test_else_the_one_that_defines_most_of_the_functions_is_read(tmp_path: Path) -> None:
    put(tmp_path, "kim/a.ipynb", text=ipynb("def decode_review(): pass\ndef a(): pass\ndef b(): pass\ndef c(): pass"))
    put(tmp_path, "kim/b.py", text=f"%matplotlib inline\n{ALL_THREE}\n")
    assert read(tmp_path, "kim").label == "kim/b.py"


def test_where_nothing_is_answered_the_notebook_is_read(tmp_path: Path) -> None:
    put(tmp_path, "kim/a.py", "kim/b.ipynb")
    assert read(tmp_path, "kim").label == "kim/b.ipynb"


def test_two_equally_good_notebooks_are_a_row_that_names_both(tmp_path: Path) -> None:
    put(tmp_path, "kim/a.ipynb", text=ipynb(ALL_THREE))
    put(tmp_path, "kim/b.ipynb", text=ipynb(ALL_THREE + "\n"))
    put(tmp_path, "kim/c.ipynb", text=ipynb(ALL_THREE + "\nx = 1"))
    assert message(tmp_path, "kim") == (
        "kim/a.ipynb and kim/c.ipynb could both be the one to grade. Keep only one of them."
    )


def test_of_a_notebook_and_its_paired_script_the_notebook_is_read(tmp_path: Path) -> None:
    put(tmp_path, "kim/a.py", text=f"# %%\n{ALL_THREE}\n")
    put(tmp_path, "kim/b.ipynb", text=ipynb(ALL_THREE))
    assert read(tmp_path, "kim").label == "kim/b.ipynb"


def test_a_notebook_of_another_assignment_is_passed_over(tmp_path: Path) -> None:
    put(tmp_path, "kim/a.ipynb", text=ipynb(ALL_THREE, assignment="reuters"))
    put(tmp_path, "kim/b.ipynb")
    assert read(tmp_path, "kim").label == "kim/b.ipynb"


def test_only_a_notebook_of_another_assignment_is_a_row_that_says_so(tmp_path: Path) -> None:
    put(tmp_path, "kim.ipynb", text=ipynb(assignment="reuters"))
    assert message(tmp_path, "kim") == (
        "kim.ipynb answers the assignment reuters, not imdb. Submit the notebook for imdb."
    )


def test_a_damaged_notebook_beside_a_good_one_is_a_row_for_a_person(tmp_path: Path) -> None:
    put(tmp_path, "kim/a.ipynb", text=ipynb(ALL_THREE)[:-20])
    put(tmp_path, "kim/b.ipynb")
    assert message(tmp_path, "kim").startswith("kim/a.ipynb is cut off")
    assert message(tmp_path, "kim").endswith("(There is also kim/b.ipynb; keep only the one to grade.)")


def test_a_damaged_script_beside_a_good_notebook_does_no_harm(tmp_path: Path) -> None:
    put(tmp_path, "kim/a.py", text="")
    put(tmp_path, "kim/b.ipynb")
    assert read(tmp_path, "kim").label == "kim/b.ipynb"


def test_too_many_candidates_are_a_row(tmp_path: Path) -> None:
    put(tmp_path, *(f"kim/{number}.py" for number in range(51)))
    assert message(tmp_path, "kim") == "kim holds more than 50 notebooks and scripts. Keep one."


PACKAGES = [".venv/lib", "venv/lib", "env/lib/site-packages", "node_modules/x", ".ipynb_checkpoints", "__MACOSX"]


@pytest.mark.parametrize("way", ["folder", "zip of a class", "zip in a folder"])
def test_installed_packages_and_copies_of_the_system_are_not_counted(tmp_path: Path, way: str) -> None:
    project = {f"{folder}/{number}.py": "x = 2" for folder in PACKAGES for number in range(400)}
    assert len(project) > MAX_FILES
    project["work/imdb.ipynb"] = ipynb("x = 1")
    own = {f"kim/{name}": content for name, content in project.items()}
    make = {
        "folder": lambda: put_folder(tmp_path / "in", own),
        "zip of a class": lambda: put_zip(tmp_path / "class.zip", own | {"lee.ipynb": ipynb()}),
        "zip in a folder": lambda: put_folder(tmp_path / "in", {"kim.zip": zipped(project)}),
    }
    assert read(make[way](), "kim").code_cells[0].source == "x = 1"


@pytest.mark.parametrize("packed", [True, False])
def test_of_a_whole_project_the_notebook_that_names_the_assignment_is_read(tmp_path: Path, packed: bool) -> None:
    project = {f"a/{number}.py": ALL_THREE + f"\nx = {number}" for number in range(MAX_CANDIDATES + 1)}
    project["z/imdb.ipynb"] = ipynb("x = 1", assignment="imdb")
    files = {"kim.zip": zipped(project)} if packed else {f"kim/{name}": text for name, text in project.items()}
    assert read(put_folder(tmp_path / "in", files), "kim").code_cells[0].source == "x = 1"


def test_a_project_whose_notebook_names_another_assignment_is_a_row(tmp_path: Path) -> None:
    put(tmp_path, *(f"kim/{number}.py" for number in range(MAX_CANDIDATES + 1)))
    put(tmp_path, "kim/a.ipynb", text=ipynb(assignment="reuters"))
    assert message(tmp_path, "kim") == "kim holds more than 50 notebooks and scripts. Keep one."


def test_scripts_too_large_together_do_no_harm_next_to_the_notebook_that_names_the_assignment(tmp_path: Path) -> None:
    put(tmp_path, *(f"kim/{number}.py" for number in range(3)), text="#" * 900_000)
    put(tmp_path, "kim/imdb.ipynb", text=ipynb("x = 1", assignment="imdb"))
    assert read(tmp_path, "kim").code_cells[0].source == "x = 1"


def test_candidates_too_large_together_are_a_row(tmp_path: Path) -> None:
    put(tmp_path, *(f"kim/{number}.py" for number in range(3)), text="#" * 900_000)
    assert message(tmp_path, "kim") == "The notebooks of kim are too large together. Keep only one."


def test_a_folder_with_thousands_of_files_is_a_row_and_the_others_are_found(tmp_path: Path) -> None:
    (tmp_path / "kim").mkdir()
    for number in range(2_001):
        (tmp_path / "kim" / str(number)).touch()
    put(tmp_path, "lee.ipynb")
    assert message(tmp_path, "kim") == "kim holds more than 2,000 files. Submit only the notebook."
    assert read(tmp_path, "lee").cells


def test_a_submission_can_be_sent_to_another_process(tmp_path: Path) -> None:
    put(tmp_path, "kim/imdb.ipynb")
    (submission,) = found(tmp_path).submissions
    assert pickle.loads(pickle.dumps(submission)) == submission


def test_folders_that_differ_in_blanks_and_capitals_have_stable_rows_and_a_remark(tmp_path: Path) -> None:
    put(tmp_path, "kim/a.ipynb", "kim /a.ipynb", "lee/a.ipynb", "Lee/a.ipynb")
    intake = find_in_sources([tmp_path], "imdb", Limits())
    rows = {submission.path.name: submission.name for submission in intake.submissions}
    assert rows["kim"] == "kim"
    assert rows["kim "].startswith("kim (")
    assert rows["Lee"] == "Lee"
    assert rows["lee"].startswith("lee (")
    kims = f'kim for "kim", {rows["kim "]} for "kim "'
    assert intake.notes[1] == f"2 submissions are called kim, apart from capitals and blanks; their rows are {kims}."
