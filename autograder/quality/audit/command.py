"""`audit`: grade the corpus and the mutants of one assignment, and report whether the checks are fair and sharp."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console

from autograder import assignments
from autograder.config import AssignmentConfig
from autograder.files import atomic_write
from autograder.progress import progress_bar
from autograder.quality.audit.corpus import Answer, Kind, hand_written
from autograder.quality.audit.judge_all import judge_all, key_of
from autograder.quality.audit.judge_one import Outcome
from autograder.quality.audit.mutants import equivalents_of, mutants_of
from autograder.quality.audit.reference_cells import Cell, questions_that_use, reference_cells
from autograder.quality.audit.report import (
    Audit,
    Judged,
    content_of,
    earlier_outcomes,
    show,
    show_messages,
    write_page,
)
from autograder.quality.audit.sample import in_fixed_order, sample_of, training_questions
from autograder.source_files import judging_sources, question_files
from autograder.versions import TRAINING, versions_of
from shared.datasets import Source

SAVED_EVERY = 50


@dataclass(frozen=True)
class AuditOptions:
    """What the command line asks for, see `autograder.cli.instructor.audit`."""

    out: Path
    workers: int
    data: Source = "auto"
    only: tuple[str, ...] = ()
    kind: Kind | None = None  # of answers; None takes all
    mutants: int | None = None  # at most so many, always the same ones; None takes all
    sample: bool = False  # only the part that `sample_of` chooses
    messages: bool = False  # show what students with wrong answers read
    corpus: Path | None = None  # grade only the answers in <corpus>/<assignment>, not those of the project
    secrets: tuple[str, ...] = ("",)  # what the inputs of checks are drawn from; mutants only with the first


def run_audit(assignment: AssignmentConfig, options: AuditOptions, console: Console) -> int:
    """Audit an assignment, write audit.json and the page, and show the findings.

    Returns:
        0 if the checks are fair and sharp, 1 if not.

    Raises:
        CorpusError: Answers or equivalents have errors.
    """
    cells = reference_cells(assignment.name)
    all_mutants = mutants_of(cells)
    equivalents = equivalents_of(assignment.name, all_mutants)
    folder_of_answers = options.corpus / assignment.name if options.corpus else None
    written = hand_written(assignment, folder_of_answers)
    mutants = [] if options.corpus and options.mutants is None else all_mutants
    mutants = [mutant for mutant in mutants if mutant.question not in assignment.left_out]
    selected = [answer for answer in (*written, *mutants) if not options.only or answer.question in options.only]
    selected = [answer for answer in selected if options.kind in (None, answer.kind)]
    if options.sample:
        selected = sample_of(selected, training_questions(cells))
    drawn = in_fixed_order(answer for answer in selected if answer.kind == "mutant")[: options.mutants]
    answers = [answer for answer in selected if answer.kind != "mutant" or answer in drawn]
    source = assignments.load(assignment.name).dataset.source(options.data)
    versions = versions_of([*TRAINING, "mutmut"])
    files = judging_sources(assignment.name)
    digests = {
        name: _digest(assignment, name, cells, files, (source, versions, options.secrets))
        for name in assignment.questions
    }
    keys = {answer: key_of(answer, digests[answer.question]) for answer in answers}
    folder = options.out / assignment.name
    folder.mkdir(parents=True, exist_ok=True)
    outcomes = _outcomes(answers, keys, assignment, source, options, folder, console)
    judged = [Judged(answer, outcomes[answer], _why_equivalent(answer, equivalents)) for answer in answers]
    audit = Audit(assignment, source, judged, versions)
    _write_json(folder / "audit.json", content_of(audit, keys))
    write_page(audit, {cell.question: cell.source for cell in cells if cell.question}, folder / "index.html")
    show(audit, console)
    if options.messages:
        show_messages(audit, console)
    console.print(f"page: {folder / 'index.html'}", markup=False, highlight=False, soft_wrap=True)
    return 1 if audit.faults() else 0


def summary_of(folder: Path) -> dict[str, Any]:
    """Return counts and faults of the audit that was written to a folder, without its answers, for --json."""
    content = json.loads((folder / "audit.json").read_text("utf-8"))
    kept = {name: content[name] for name in ("data_source", "versions", "questions", "faults")}
    return {**kept, "page": str(folder / "index.html"), "details": str(folder / "audit.json")}


def _why_equivalent(answer: Answer, equivalents: dict[tuple[str, str], str]) -> str:
    return equivalents.get((answer.question, answer.name), "") if answer.kind == "mutant" else ""


def _outcomes(
    answers: list[Answer],
    keys: dict[Answer, str],
    assignment: AssignmentConfig,
    source: Source,
    options: AuditOptions,
    folder: Path,
    console: Console,
) -> dict[Answer, Outcome]:
    """Return the outcomes of the last audit that still hold, and grade the other answers; save while grading."""
    path = folder / "outcomes.json"
    known = earlier_outcomes(path)
    outcomes = {answer: known[keys[answer]] for answer in answers if keys[answer] in known}
    new = [answer for answer in answers if answer not in outcomes]
    console.print(f"{assignment.name}: {len(answers)} answers, {len(new)} to grade, {source} data", highlight=False)
    with progress_bar(console) as progress:
        task = progress.add_task(f"auditing {assignment.name}", total=len(new))

        def done(answer: Answer, outcome: Outcome) -> None:
            outcomes[answer] = known[keys[answer]] = outcome
            progress.advance(task)
            if len(outcomes) % SAVED_EVERY == 0:  # a killed process cannot save
                _write_outcomes(path, known)
                if not console.is_terminal:
                    console.print(f"[{len(outcomes)}/{len(answers)}]", markup=False, highlight=False)

        try:
            judge_all(new, assignment, source, options.workers, done, secrets=options.secrets)
        finally:
            _write_outcomes(path, known)
    return outcomes


def _write_outcomes(path: Path, known: dict[str, Outcome]) -> None:
    _write_json(path, {"answers": [{"key": key, "outcome": vars(outcome)} for key, outcome in known.items()]})


def _write_json(path: Path, content: object) -> None:
    atomic_write(path, json.dumps(content, ensure_ascii=False, indent=1))


def _digest(
    assignment: AssignmentConfig,
    question: str,
    cells: Sequence[Cell],
    files: Mapping[str, bytes],
    run: tuple[str, dict[str, str], tuple[str, ...]],
) -> str:
    """Return a hash of everything that the outcome of an answer depends on, except the answer."""
    others = assignment.questions.keys() - {question, *questions_that_use(question, assignment, cells)}
    of_others = {path for name in others for path in question_files(assignment.name, name)}
    digest = hashlib.sha256()
    for name, content in files.items():
        if name not in of_others:
            digest.update(content)
    digest.update((Path(__file__).parent / "judge_one.py").read_bytes())
    thresholds = {name: one.model_dump(exclude={"source"}) for name, one in assignment.thresholds.items()}
    reference = [cell.source for cell in cells]
    digest.update(json.dumps([thresholds, reference, *run], sort_keys=True, default=str).encode())
    return digest.hexdigest()
