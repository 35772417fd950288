"""Mutants: the reference's answers with one small change each, made by mutmut's operators.

Mutants that are equivalent to the reference, so that no check can detect them, are listed in `equivalent.yml` next to
the answers, each with the reason.
"""

from __future__ import annotations

import difflib
from pathlib import Path

import yaml

from autograder.quality.audit.corpus import Answer, CorpusError, folder_of
from autograder.quality.audit.reference_cells import Cell

SEPARATOR = " ⇒ "


def mutants_of(cells: list[Cell]) -> list[Answer]:
    """Make the mutants of all answers; the name of each is its change, "old line ⇒ new line"."""
    return [mutant for cell in cells if cell.question for mutant in _mutants_of(cell)]


def _mutants_of(cell: Cell) -> list[Answer]:
    # mutmut's parts, because its entry point needs a configuration file.
    import libcst  # noqa: PLC0415 - heavy, and nothing else needs it
    from mutmut.mutation.file_mutation import MutationVisitor  # noqa: PLC0415 - as above
    from mutmut.mutation.mutators import mutation_operators  # noqa: PLC0415 - as above
    from mutmut.mutation.pragma_handling import IgnoredCode  # noqa: PLC0415 - as above

    visitor = MutationVisitor(mutation_operators, IgnoredCode(set(), set(), set()))
    module = libcst.MetadataWrapper(libcst.parse_module(cell.source)).visit(visitor)
    found: dict[str, Answer] = {}
    for mutation in visitor.mutations:
        changed = module.deep_replace(mutation.original_node, mutation.mutated_node)
        assert isinstance(changed, libcst.Module)
        source = changed.code
        change = change_between(cell.source, source)
        name, number = change, 2
        while name in found and found[name].source != source:  # the same line may occur twice
            name, number = f"{change} ({number})", number + 1
        found[name] = Answer(str(cell.question), "mutant", name, change, source)
    return list(found.values())


def change_between(before: str, after: str) -> str:
    """Return the lines that differ, without their indentation: "old ⇒ new"."""
    lines = list(difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=0))[2:]
    old, new = ([line[1:].strip() for line in lines if line.startswith(sign)] for sign in "-+")
    return " ".join(old) + SEPARATOR + " ".join(new)


def equivalents_of(assignment: str, mutants: list[Answer], folder: Path | None = None) -> dict[tuple[str, str], str]:
    """Return the reasons why mutants are equivalent, by question and change.

    Args:
        mutants: All mutants.
        folder: The folder of `equivalent.yml`; None for `folder_of`.

    Raises:
        CorpusError: The file has errors, or names a mutant that does not exist.
    """
    path = (folder or folder_of(assignment)) / "equivalent.yml"
    if not path.is_file():
        return {}
    entries = yaml.safe_load(path.read_text("utf-8")) or {}
    known = {(mutant.question, mutant.name) for mutant in mutants}
    found: dict[tuple[str, str], str] = {}
    problems = []
    for question, changes in entries.items():
        for entry in changes or []:
            if not isinstance(entry, dict) or set(entry) != {"change", "why"} or not str(entry["why"]).strip():
                problems.append(f"{path}: {question}: each entry needs exactly `change` and `why`: {entry}")
            elif (question, entry["change"]) not in known:
                problems.append(f"{path}: {question} has no mutant {entry['change']!r}. Remove the entry.")
            else:
                found[question, entry["change"]] = str(entry["why"])
    if problems:
        raise CorpusError("\n".join(problems))
    return found
