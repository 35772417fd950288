"""A file that takes very long to read is a row with a reason, and the others are read."""

from __future__ import annotations

import re
import signal
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from autograder import config
from autograder.intake import time_limit
from autograder.intake.notebooks import UnreadableSubmission
from autograder.intake.scripts import parse_script
from autograder.intake.time_limit import read_time_limit
from autograder.submissions import select_notebook
from autograder.submissions.find import find_submissions, read_cells

EXPONENTIAL = re.compile(r"(?:[\w]|[^\W\d])+x")


@pytest.fixture(autouse=True)
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time_limit, "READ_SECONDS", 0.05)


def _endless() -> None:
    while True:
        pass


@pytest.mark.parametrize("busy", [lambda: EXPONENTIAL.fullmatch("a" * 40), _endless])
def test_what_takes_too_long_is_unreadable(busy: Any) -> None:
    message = r"kim\.py took more than 0\.05 s to read"
    with pytest.raises(UnreadableSubmission, match=message), read_time_limit("kim.py"):
        busy()


def test_what_expects_a_broken_file_does_not_swallow_it() -> None:
    with pytest.raises(UnreadableSubmission), read_time_limit("kim.py"):
        while True:
            try:
                EXPONENTIAL.fullmatch("a" * 40)
            except Exception:
                continue


def test_waiting_is_not_counted_and_nothing_is_left_behind() -> None:
    before = signal.getsignal(signal.SIGVTALRM)
    with read_time_limit("kim.py"):
        time.sleep(0.1)
    assert signal.getsignal(signal.SIGVTALRM) is before
    assert signal.getitimer(signal.ITIMER_VIRTUAL) == (0.0, 0.0)


def test_another_thread_reads_without_a_limit() -> None:
    read: list[bool] = []

    def work() -> None:
        with read_time_limit("kim.py"):
            read.append(True)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert read == [True]


def test_one_slow_file_costs_the_others_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("kim", "sam"):
        (tmp_path / f"{name}.py").write_text("def f(): return 1\n")

    def parse(data: bytes, label: str) -> Any:
        if label == "kim.py":
            EXPONENTIAL.fullmatch("a" * 40)
        return parse_script(data, label)

    monkeypatch.setattr(select_notebook, "parse_script", parse)
    kim, sam = find_submissions(tmp_path, "imdb", config.Limits()).submissions
    assert read_cells(sam, {}).code_cells
    with pytest.raises(UnreadableSubmission, match="a person has to look"):
        read_cells(kim, {})
