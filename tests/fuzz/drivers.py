"""Two ways to find inputs that a target falls over: damage done at random, and atheris, which follows coverage."""

from __future__ import annotations

import faulthandler
import hashlib
import importlib.util
import os
import resource
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from .mutations import MOST_BYTES

if TYPE_CHECKING:
    from .targets import Target

HANG_SECONDS = 60  # wall time, so that also a reader that waits for something ends; machines may be busy
CPU_SECONDS = 10  # of one input; the slowest that is known takes 2
MEMORY_MB = 1024  # more than before
# Its coverage is what atheris follows; what these read with is theirs, too.
INSTRUMENTED = ["autograder", "shared", "yaml", "zipfile", "tokenize"]


class TookTooLong(BaseException):
    """An input that a reader does not get done with; no `Exception`, so that no reader can take it for one."""


@dataclass(frozen=True)
class Finding:
    """An input that a target fell over, and how."""

    data: bytes
    how: str


@dataclass(frozen=True)
class Report:
    """What a run gave.

    Args:
        examples: How many inputs were tried.
        seconds: Wall time of all.
        slowest_seconds: Most CPU time of one.
        finding: The input that ended the run, if one did.
    """

    examples: int
    seconds: float
    slowest_seconds: float
    finding: Finding | None = None


def has_atheris() -> bool:
    """Whether the coverage-guided fuzzer is installed (`pip install '.[fuzz]'`)."""
    return importlib.util.find_spec("atheris") is not None


def try_once(target: Target, data: bytes) -> tuple[str, float]:
    """Give a target one input.

    Args:
        target: The target.
        data: The input.

    Returns:
        How it fell over, or "", and the CPU time in seconds.
    """
    began = time.process_time()
    how = ""
    try:
        with _bounded():
            target.run(data)
    except (Exception, TookTooLong) as error:  # whatever it is, it is what is looked for
        how = "".join(traceback.format_exception(error))
    seconds = time.process_time() - began
    return how or (f"{seconds:.1f} s of CPU time" if seconds > CPU_SECONDS else ""), seconds


def run_random(target: Target, seed: int, examples: int | None = None, seconds: float | None = None) -> Report:
    """Damage a target's seeds at random until something is found, or enough is tried.

    Args:
        target: The target.
        seed: The same seed tries the same inputs in the same order.
        examples: How many inputs to try; without end when None.
        seconds: Wall time to spend; without end when None.

    Returns:
        What came of it.
    """
    well_formed = target.seeds()
    began, slowest, number = time.monotonic(), 0.0, 0
    for number in count(1):
        random = Random(f"{seed} {number}")
        # The seeds themselves come first: a target that refuses those would find nothing.
        data = well_formed[number - 1] if number <= len(well_formed) else _damaged(target, well_formed, random)
        how, took = try_once(target, data)
        slowest = max(slowest, took)
        spent = time.monotonic() - began
        if how:
            return Report(number, spent, slowest, Finding(data, how))
        if number == examples or (seconds is not None and spent >= seconds):
            break
    return Report(number, time.monotonic() - began, slowest)


def _damaged(target: Target, well_formed: list[bytes], random: Random) -> bytes:
    return target.mutate(random.choice(well_formed), random)[: 4 * MOST_BYTES]


def run_atheris(name: str, target: Target, seed: int, seconds: int, findings: Path) -> int:
    """Let atheris look for inputs, in a process of its own: it never returns.

    Args:
        name: The target's name.
        target: The target, imported within `instrumented`.
        seed: For libFuzzer.
        seconds: Wall time to spend.
        findings: Folder for the input that it found.

    Returns:
        An exit code; other than 0 where it found an input.
    """
    import atheris  # noqa: PLC0415  # an optional extra

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        random = Random(seed)
        return target.mutate(data, random)[:most] if random.random() < 0.3 else atheris.Mutate(data, most)

    def run(data: bytes) -> None:
        try:
            target.run(data)
        except Exception as error:  # libFuzzer itself writes down only what took too long or too much memory
            print(f"Repeat: python -m tests.fuzz {name} --input {keep(Finding(data, str(error)), name, findings)}")
            raise

    with tempfile.TemporaryDirectory(prefix="kit-corpus-") as corpus:
        for number, data in enumerate(target.seeds()):
            (Path(corpus) / str(number)).write_bytes(data)
        bounds = {"max_total_time": seconds, "timeout": HANG_SECONDS, "rss_limit_mb": 2 * MEMORY_MB, "seed": seed + 1}
        more = {"max_len": MOST_BYTES, "artifact_prefix": f"{findings}/", "print_final_stats": 1, "verbosity": 1}
        options = [f"-{option}={value}" for option, value in {**bounds, **more}.items()]
        child = os.fork()
        if child == 0:
            try:
                atheris.Setup([sys.argv[0], *options, corpus], run, custom_mutator=mutate)
                atheris.Fuzz()
            finally:
                sys.stdout.flush()
                os._exit(1)  # reached when something was found
        return abs(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))


@contextmanager
def instrumented() -> Iterator[None]:
    """Import the kit such that atheris sees its coverage."""
    import atheris  # noqa: PLC0415  # an optional extra

    with atheris.instrument_imports(include=INSTRUMENTED):
        yield


def keep(finding: Finding, name: str, folder: Path) -> Path:
    """Write an input that was found to a file of its own.

    Args:
        finding: What was found.
        name: The target's name.
        folder: Where to; made when it is missing.

    Returns:
        The file.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}-{hashlib.sha256(finding.data).hexdigest()[:12]}"
    path.write_bytes(finding.data)
    return path


@contextmanager
def _bounded() -> Iterator[None]:
    """Ends what takes too long or too much memory."""

    def too_long(*_: object) -> None:
        raise TookTooLong(f"more than {HANG_SECONDS} s")

    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    used = int(Path("/proc/self/statm").read_text("ascii").split()[0]) * resource.getpagesize()
    allowed = used + MEMORY_MB * 2**20
    before = signal.signal(signal.SIGALRM, too_long)
    signal.setitimer(signal.ITIMER_REAL, HANG_SECONDS)
    # For C code, which no signal ends; where `sys.stderr` is captured it is no file.
    faulthandler.dump_traceback_later(3 * HANG_SECONDS, exit=True, file=2)
    resource.setrlimit(resource.RLIMIT_AS, (allowed if hard == -1 else min(allowed, hard), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
        faulthandler.cancel_dump_traceback_later()
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
