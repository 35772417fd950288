"""The commands for instructors: release assignments, build zips, test the checks."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from autograder.cli import completion
from autograder.cli.json_output import AsJson, JsonResult
from autograder.cli.options import (
    ALL,
    GRADING,
    AssignmentName,
    AssignmentOrAll,
    ConfigPath,
    Secret,
    assignment_config,
    assignment_configs,
    console,
    folder_for,
    usage_error,
)
from autograder.config.zip_targets import DataChoice, Target
from autograder.paths import ROOT
from autograder.quality.audit.corpus import Kind
from autograder.sandbox import levels
from autograder.submissions.find import IntakeError
from shared.datasets import Source
from shared.student.protocol import GraderError


def release(
    ctx: typer.Context,
    assignment: AssignmentOrAll,
    out: Annotated[Path | None, typer.Option("--out", help="The folder; default: assignments/ASSIGNMENT.")] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Only check whether the folder is up to date; exit code 1: it is not.")
    ] = False,
    as_json: AsJson = False,
    config_path: ConfigPath = GRADING,
) -> None:
    """Make the folder that students get from the source notebook."""
    from autograder.release import student_folder as releasing  # noqa: PLC0415 - keeps --help quick
    from autograder.release.build import public_checks  # noqa: PLC0415 - as above

    code, result, folders = 0, JsonResult(ctx, as_json), dict[str, object]()
    try:
        for chosen in assignment_configs(assignment, config_path):
            name, checks = chosen.name, public_checks(chosen)
            left_out = {question: one.functions for question, one in chosen.left_out.items()}
            folder = folder_for(out, ROOT / "assignments", assignment, name)
            if not check:
                files = releasing.release(name, folder, checks, left_out)
                folders[name] = {"folder": str(folder), "files": len(files)}
                console.print(f"{len(files)} files in {folder}", markup=False, highlight=False)
                for remark in releasing.left_out_remarks(name, folder, left_out):
                    console.print(f"{name}: {remark}", markup=False, highlight=False, soft_wrap=True)
                continue
            differing = releasing.stale(name, folder, checks, left_out)
            folders[name] = {"folder": str(folder), "out_of_date": differing}
            for file in differing:
                console.print(f"out of date: {folder.name}/{file}", markup=False, highlight=False)
            if differing:
                console.print(f"Run: autograder release {name}", markup=False)
                code = 1
            else:
                console.print(f"{folder.name}: up to date")
    except releasing.ReleaseError as error:
        raise usage_error(str(error)) from None
    result.set({"ok": code == 0, "assignments": folders})
    raise typer.Exit(code)


def build(
    ctx: typer.Context,
    assignment: AssignmentOrAll,
    target: Annotated[Target, typer.Option("--for", help="Who the zip is for.")],
    out: Annotated[Path, typer.Option("--out", help="The folder for the zip.")] = Path("dist"),
    data: Annotated[
        DataChoice | None,
        typer.Option(
            "--data",
            help="For Gradescope: the real data inside the zip, fetched when the image is built, or none. "
            "Default: inside, if the real data is available.",
        ),
    ] = None,
    prove: Annotated[
        bool, typer.Option("--prove", help="First grade the blank (0) and the reference (all points) with the zip.")
    ] = False,
    as_json: AsJson = False,
    config_path: ConfigPath = GRADING,
) -> None:
    """Build a zip: an autograder for Gradescope or plain Otter, or what students get.

    The zip is written only if it contains no line of a solution. With --prove it is first unpacked as on its target,
    and the blank must earn 0 and the reference all points; this takes minutes. Exit code 2: the zip contains a
    solution or grades differently, or the command is wrong; then no zip is written.
    """
    from autograder.quality.prove_zip import PROOFS  # noqa: PLC0415 - keeps --help quick
    from autograder.release.build import build as build_zip  # noqa: PLC0415 - keeps --help quick
    from autograder.release.zip_writer import LeakError, ProofError  # noqa: PLC0415 - as above

    result, zips = JsonResult(ctx, as_json), []
    for chosen in assignment_configs(assignment, config_path):
        try:
            path = build_zip(chosen, target, out, data, PROOFS[target] if prove else None)
        except (LeakError, ProofError, GraderError, OSError) as error:
            raise usage_error(f"{chosen.name}: {error}") from None
        proven = ", blank and reference graded right" if prove else ""
        size = f"{path.stat().st_size / 2**20:.1f} MiB"
        text = f"{path}, {size}, no solution in it{proven}"
        console.print(text, markup=False, highlight=False, soft_wrap=True)
        zips.append({"assignment": chosen.name, "path": str(path), "bytes": path.stat().st_size, "proven": prove})
    result.set({"ok": True, "for": target, "zips": zips})


def verify(
    ctx: typer.Context,
    assignment: AssignmentOrAll,
    samples: Annotated[
        Path | None,
        typer.Option(
            help="A folder of samples with their expected.yml; with all, a folder that has one per assignment."
        ),
    ] = None,
    core: Annotated[
        bool,
        typer.Option("--core", help="Grade only the samples that are marked core, without blank and reference."),
    ] = False,
    workers: Annotated[
        int | None, typer.Option(min=1, help="Processes at the same time; default: one per core.")
    ] = None,
    data: Annotated[Source, typer.Option("--data", help="Which data to train and test on.")] = "auto",
    live: Annotated[bool, typer.Option(help="Also grade each sample as plain Otter does, and compare.")] = True,
    secret: Secret = None,
    as_json: AsJson = False,
    config_path: ConfigPath = GRADING,
) -> None:
    """Grade the blank notebook (0), the reference (100) and the samples, and compare with their expected.yml.

    Status, score and failing checks must be as expected, and the checks must give the same results with and without a
    sandbox. Exit code 0: all do; 1: some do not; 2: the command or an expected.yml is wrong.
    """
    from autograder.quality.samples import blank_and_reference, core_samples, find_samples  # noqa: PLC0415 - keeps --help quick
    from autograder.quality.verify import VerifyOptions, summary_of, verify_assignment  # noqa: PLC0415 - as above

    configs = assignment_configs(assignment, config_path)
    options = VerifyOptions(workers or levels.usable_cores(), data, live, secret or "")
    result, verdicts = JsonResult(ctx, as_json), {}
    try:
        folders = [folder_for(samples, ROOT / "tests" / "samples", assignment, chosen.name) for chosen in configs]
        found = [
            find_samples(chosen, folder) if folder.is_dir() or samples is not None else blank_and_reference(chosen)
            for chosen, folder in zip(configs, folders, strict=True)
        ]
        for chosen, its_samples in zip(configs, found, strict=True):
            if assignment == ALL:
                console.print(f"\n{chosen.name}", style="bold")
            graded = core_samples(its_samples) if core else its_samples
            verdicts[chosen.name] = verify_assignment(chosen, graded, options, console)
    except (IntakeError, ValueError) as error:
        raise usage_error(str(error)) from None
    summary = summary_of(verdicts)
    result.set(summary)
    raise typer.Exit(0 if summary["ok"] else 1)


def reference(
    assignment: AssignmentName,
    seeds: Annotated[int, typer.Option(min=1, help="How many times to train it.")] = 10,
    data: Annotated[Source, typer.Option("--data", help="Which data to train and test on.")] = "auto",
    config_path: ConfigPath = GRADING,
) -> None:
    """Train the reference solution with several seeds and show how well it does on held-out data."""
    from statistics import fmean, pstdev  # noqa: PLC0415 - keeps --help quick

    from autograder.quality.reference import held_out_figures, held_out_of  # noqa: PLC0415 - as above

    chosen, found = assignment_config(assignment, config_path), []
    try:
        measure = held_out_of(chosen).measure
    except ValueError as error:
        raise usage_error(str(error)) from None
    for seed, figure in enumerate(held_out_figures(chosen, seeds, data)):
        found.append(figure)
        console.print(f"seed {seed}: {figure:.4f}", highlight=False)
    spread = f"standard deviation {pstdev(found):.4f}, from {min(found):.4f} to {max(found):.4f}"
    console.print(f"{measure.name}: mean {fmean(found):.4f}, {spread}", highlight=False)


def audit(
    ctx: typer.Context,
    assignment: AssignmentOrAll,
    out: Annotated[Path, typer.Option("--out", help="The folder for audit.json and the page.")] = Path("audit"),
    only: Annotated[
        list[str] | None,
        typer.Option("--only", help="Only this question. May be repeated.", autocompletion=completion.questions),
    ] = None,
    kind: Annotated[Kind | None, typer.Option("--kind", help="Only answers of this kind; default: all.")] = None,
    mutants: Annotated[int | None, typer.Option(min=0, help="How many mutants at most; default: all.")] = None,
    sample: Annotated[
        bool, typer.Option("--sample", help="Only a small fixed part: for each check a wrong answer that fails it.")
    ] = False,
    corpus: Annotated[
        Path | None,
        typer.Option(help="Grade only the answers in CORPUS/<assignment>/<question>/right and /wrong."),
    ] = None,
    messages: Annotated[
        bool,
        typer.Option("--messages", help="Show each wrong answer beside the first message that its student sees."),
    ] = False,
    workers: Annotated[
        int | None, typer.Option(min=1, help="Processes at the same time; default: one per core.")
    ] = None,
    data: Annotated[Source, typer.Option("--data", help="Which data to train and test on.")] = "auto",
    secret: Secret = None,
    secrets: Annotated[
        int,
        typer.Option(
            min=1,
            help="Grade each written answer with so many secrets: right ones must pass, wrong ones fail with each.",
        ),
    ] = 1,
    as_json: AsJson = False,
    config_path: ConfigPath = GRADING,
) -> None:
    """Test whether the checks are fair and sharp: they must accept right answers and catch wrong ones and mutants.

    Exit code 0: they are; 1: a right answer is rejected, or a question is below its floor; 2: the command is wrong.
    """
    from autograder.quality.audit.command import AuditOptions, run_audit, summary_of  # noqa: PLC0415 - keeps --help quick
    from autograder.quality.audit.corpus import CorpusError  # noqa: PLC0415 - as above

    drawn_from = (secret or "", *(f"{secret or ''} {number}" for number in range(2, secrets + 1)))
    cores = workers or levels.usable_cores()
    options = AuditOptions(out, cores, data, tuple(only or ()), kind, mutants, sample, messages, corpus, drawn_from)
    codes, result, pages = [], JsonResult(ctx, as_json), {}
    for chosen in assignment_configs(assignment, config_path):
        try:
            codes.append(run_audit(chosen, options, console))
            pages[chosen.name] = summary_of(out / chosen.name)
        except CorpusError as error:
            raise usage_error(str(error)) from None
    result.set({"ok": max(codes) == 0, "assignments": pages})
    raise typer.Exit(max(codes))


def calibrate(
    assignment: AssignmentOrAll,
    seeds: Annotated[int, typer.Option(help="How many times to train the reference; 60 for a quick look.")] = 300,
    data: Annotated[Source, typer.Option("--data", help="Which data; auto uses each that is available.")] = "auto",
    out: Annotated[Path, typer.Option("--out", help="The folder for runs, plots and pages.")] = Path("calibration"),
    workers: Annotated[
        int | None, typer.Option(min=1, help="Processes at the same time; default: one per core.")
    ] = None,
    write: Annotated[bool, typer.Option("--write", help="Write the thresholds into the config file.")] = False,
    config_path: ConfigPath = GRADING,
) -> None:
    """Derive the thresholds from what the reference and wrong models reach over many seeds.

    If a run is interrupted, run the same command again to continue.
    """
    from autograder.quality.calibrate import command  # noqa: PLC0415 - keeps --help quick
    from autograder.quality.reference import held_out_of  # noqa: PLC0415 - as above

    for chosen in assignment_configs(assignment, config_path):
        try:
            held_out_of(chosen)
        except ValueError as error:
            if assignment != ALL:
                raise usage_error(str(error)) from None
            console.print(f"not calibrated: {error}", markup=False, highlight=False)
            continue
        try:
            sources = command.resolved_sources(chosen.name, data)
            target = config_path if write else None
            options = command.CalibrateOptions(out, seeds, sources, workers or levels.usable_cores(), target)
            command.calibrate(chosen, options, console)
        except ValueError as error:
            raise usage_error(str(error)) from None
