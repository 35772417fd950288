"""The results of an audit as table, JSON and HTML page: shares per question, survivors and false rejects."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from autograder.config import AssignmentConfig
from autograder.files import atomic_write
from autograder.pages.page import render_page
from autograder.quality.audit.corpus import Answer
from autograder.quality.audit.judge_one import Outcome
from autograder.text import one_line


@dataclass(frozen=True)
class Judged:
    """An answer, its outcome, and the reason if it is an equivalent mutant."""

    answer: Answer
    outcome: Outcome
    equivalent: str = ""

    @property
    def unexpected(self) -> tuple[str, ...]:
        """How the outcome differs from what it should be, in words; never for equivalent mutants."""
        if self.outcome.fault:
            return (self.outcome.fault,)
        if self.equivalent:
            return ()
        failed, must = set(self.outcome.failed), set(self.answer.fails)
        costs = {check: text for check, text in self.outcome.elsewhere.items() if check not in self.answer.elsewhere}
        found = [f"costs points elsewhere: {check}: {text}" for check, text in costs.items()]
        if self.answer.kind == "right":
            return (*(f"is rejected: {check}: {text}" for check, text in self.outcome.failed.items()), *found)
        if not failed:
            return ("is accepted", *found)
        if must:
            found += [f"also fails {check}" for check in sorted(failed - must - {*self.answer.perhaps})]
            found += [f"does not fail {check}" for check in sorted(must - failed)]
        return tuple(found)

    @property
    def as_it_should_be(self) -> bool:
        """Whether nothing is unexpected."""
        return not self.unexpected


@dataclass(frozen=True)
class Count:
    """How many of how many outcomes are right."""

    good: int
    all: int

    @property
    def share(self) -> float:
        """From 0 to 1; 1 if there are none."""
        return self.good / self.all if self.all else 1.0

    def __str__(self) -> str:
        return f"{self.good}/{self.all}" if self.all else "–"


@dataclass(frozen=True)
class Line:
    """One question's counts; for the whole assignment, the question is "all"."""

    question: str
    right: Count
    wrong: Count
    mutants: Count
    equivalent: int


class Audit:
    """All graded answers of an assignment.

    Args:
        data_source: "real" or "synthetic".
        versions: Of the packages that outcomes depend on.
    """

    def __init__(
        self, assignment: AssignmentConfig, data_source: str, judged: Sequence[Judged], versions: dict[str, str]
    ) -> None:
        self.assignment = assignment
        self.data_source = data_source
        self.judged = list(judged)
        self.versions = versions

    def lines(self) -> list[Line]:
        """Return the counts of each question, and of all questions at the end."""
        questions = [
            name for name in self.assignment.questions if any(j.answer.question == name for j in self.judged)
        ]
        found = [self._line(name, [j for j in self.judged if j.answer.question == name]) for name in questions]
        return [*found, self._line("all", self.judged)]

    @staticmethod
    def _line(name: str, judged: Sequence[Judged]) -> Line:
        def count(kind: str) -> Count:
            of_kind = [j for j in judged if j.answer.kind == kind and not j.equivalent]
            return Count(sum(j.outcome.accepted == (kind == "right") for j in of_kind), len(of_kind))

        return Line(name, count("right"), count("wrong"), count("mutant"), sum(bool(j.equivalent) for j in judged))

    @property
    def amiss(self) -> list[Judged]:
        """Answers with an unexpected outcome."""
        return [judged for judged in self.judged if not judged.as_it_should_be]

    def faults(self) -> list[str]:
        """Return why the audit fails; empty if it does not."""
        floors = self.assignment.audit
        found = [f"{_title(j)}: {text}" for j in self.judged if j.answer.kind != "mutant" for text in j.unexpected]
        found += [
            f"{_title(j)}: {j.outcome.fault}" for j in self.judged if j.answer.kind == "mutant" and j.outcome.fault
        ]
        *questions, everything = self.lines()
        for line in questions:
            if line.right.share < 1.0:
                found.append(f"{line.question}: {line.right.all - line.right.good} right answer(s) rejected")
            for name, count, floor in (
                ("wrong", line.wrong, floors.wrong),
                ("mutants", line.mutants, floors.mutants),
            ):
                if count.share < floor:
                    found.append(f"{line.question}: {name}: {count} caught, the floor is {floor:.0%}")
        if everything.mutants.share < floors.all_mutants:
            found.append(f"all mutants: {everything.mutants} caught, the floor is {floors.all_mutants:.0%}")
        return found


def _title(judged: Judged) -> str:
    answer = judged.answer
    return f"{answer.question} {answer.kind} {answer.path or answer.name}"


def show(audit: Audit, console: Console) -> None:
    """Show the table, what is amiss, and why the audit fails, if it does."""
    table = Table("", "right accepted", "wrong caught", "mutants caught", "equivalent", box=None, pad_edge=False)
    for line in audit.lines():
        cells = [_coloured(count) for count in (line.right, line.wrong, line.mutants)]
        table.add_row(line.question, *cells, str(line.equivalent) if line.equivalent else "")
    console.print(table)
    for judged in audit.amiss:
        console.print(f"\n{_title(judged)}", style="yellow", markup=False, highlight=False, soft_wrap=True)
        for text in (
            judged.answer.note,
            *judged.unexpected,
            *(f"{c}: {t}" for c, t in judged.outcome.failed.items()),
        ):
            if text != judged.answer.name:
                console.print(f"  {one_line(text)}", markup=False, highlight=False, soft_wrap=True)
    for fault in audit.faults():
        console.print(fault, style="red", markup=False, highlight=False, soft_wrap=True)


def _coloured(count: Count) -> str:
    colour = "green" if count.share == 1.0 else "yellow"
    return f"[{colour}]{count}[/] {count.share:.1%}" if count.all else "–"


def content_of(audit: Audit, keys: dict[Answer, str]) -> dict[str, Any]:
    """Return the content of audit.json; `keys` has a hash of what each outcome depends on."""
    return {
        "assignment": audit.assignment.name,
        "data_source": audit.data_source,
        "versions": audit.versions,
        "questions": {line.question: {**asdict(line)} for line in audit.lines()},
        "faults": audit.faults(),
        "answers": [
            {
                "question": judged.answer.question,
                "kind": judged.answer.kind,
                "name": judged.answer.name,
                "note": judged.answer.note,
                "path": judged.answer.path,
                "equivalent": judged.equivalent,
                "as_it_should_be": judged.as_it_should_be,
                "key": keys[judged.answer],
                "accepted": judged.outcome.accepted,
                "outcome": asdict(judged.outcome),
            }
            for judged in audit.judged
        ],
    }


def earlier_outcomes(path: Path) -> dict[str, Outcome]:
    """Return the outcomes of an earlier audit by their keys; none if there is no readable file."""
    try:
        entries = json.loads(path.read_text("utf-8"))["answers"]
        found = {entry["key"]: Outcome(**entry["outcome"]) for entry in entries}
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    return {key: outcome for key, outcome in found.items() if not outcome.fault}


def show_messages(audit: Audit, console: Console) -> None:
    """Print for each wrong answer what is wrong beside the first message that its student sees."""
    for judged in audit.judged:
        if judged.answer.kind == "wrong":
            answer = judged.answer
            console.print(f"\n{answer.question} {answer.name}: {answer.note}", markup=False, highlight=False)
            for line in judged.outcome.seen.splitlines():
                console.print(f"    {line}", markup=False, highlight=False, soft_wrap=True)


def write_page(audit: Audit, reference: dict[str, str], path: Path) -> None:
    """Write the HTML page, with differences to the reference's source, which is given by question."""
    values = {
        "audit": audit,
        "faults": audit.faults(),
        "rows": [(line, _title_of(audit, line.question)) for line in audit.lines()],
        "amiss": [(judged, list(_difference(reference, judged.answer))) for judged in audit.amiss],
    }
    atomic_write(path, render_page("audit.html.j2", values, styles=["audit.css"]))


def _title_of(audit: Audit, question: str) -> str:
    return audit.assignment.questions[question].title if question in audit.assignment.questions else ""


def _difference(reference: dict[str, str], answer: Answer) -> Iterator[tuple[str, str]]:
    """Yield the lines of the difference to the reference, each with "+", "-" or " "."""
    before, after = (text.splitlines() for text in (reference.get(answer.question, ""), answer.source))
    for line in list(difflib.unified_diff(before, after, lineterm="", n=2))[2:]:
        yield ("@" if line.startswith("@@") else line[:1], line)
