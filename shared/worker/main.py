"""The student process: runs one student's notebook and answers requests about it over a pair of pipes.

The grader starts it in a sandbox, and it holds nothing that a student must not see. Each request is a list
`[operation, [seconds, most], arguments]` (see `_time_limit`), each reply `["ok", value]` or
`["fault", status, message, hint]`. A student's code can write anything to the pipe, but that only changes the
student's own answers.
"""

from __future__ import annotations

import os
import resource
import shutil
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NoReturn

import numpy as np

from shared.student import frames, wire
from shared.student.in_process import InProcessStudent
from shared.student.library_names import library_names
from shared.student.protocol import Array, StudentCodeError
from shared.worker.aligned_arrays import AlignedCopies
from shared.worker.helper_files import write_files

REQUEST_BYTES = 2**30
_listdir, _open = os.listdir, open  # a notebook may replace them
_WAITING_MATTERS = 0.05  # seconds
MORE_SECONDS = 1.5  # less than the grader waits before it ends the process, see `autograder.sandbox.worker`


class TimeUp(BaseException):
    """The soft time limit of a cell or call; not an `Exception`, so that a bare handler does not swallow it."""


@contextmanager
def _time_limit(seconds: float, most: float) -> Iterator[None]:
    """Interrupt Python code after some seconds; the grader ends code that does not return to Python.

    Time that it waits for a processor, because other processes are busy, does not count.

    Args:
        most: When it ends in any case.
    """
    ends_at = time.monotonic() + most
    uncounted = _waited_for_a_processor()

    def interrupt(_signal: int, _frame: Any) -> None:
        nonlocal uncounted
        waited = _waited_for_a_processor()
        more = min(waited - uncounted, ends_at - time.monotonic())
        uncounted = waited
        if more < _WAITING_MATTERS:
            raise TimeUp
        signal.setitimer(signal.ITIMER_REAL, more)

    signal.signal(signal.SIGALRM, interrupt)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def _waited_for_a_processor() -> float:
    """Return for how many seconds the threads of this process could have run, but had no processor."""
    total = 0
    try:
        threads = [f"/proc/self/task/{name}" for name in _listdir("/proc/self/task")]
    except OSError:  # at landlock
        threads = ["/proc/self"]  # the first thread
    for folder in threads:
        with suppress(OSError, IndexError, ValueError), _open(f"{folder}/schedstat", "rb") as file:
            total += int(file.read().split()[1])
    return total / 1e9


def _a_little_more_time() -> None:
    """Set the limit for what follows the time limit in the same request."""
    signal.setitimer(signal.ITIMER_REAL, MORE_SECONDS)


def _limit_resources(settings: dict[str, Any]) -> None:
    memory = settings["memory_mb"] * 2**20
    for kind, bound in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_NPROC, settings["processes"]),
        (resource.RLIMIT_FSIZE, settings["file_mb"] * 2**20),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, 1024),
    ):
        hard = resource.getrlimit(kind)[1]
        allowed = bound if hard == resource.RLIM_INFINITY else min(bound, hard)
        resource.setrlimit(kind, (allowed, allowed))


class Worker:
    """Answers requests until the grader closes the pipe.

    Args:
        request_fd: Where requests come from.
        reply_fd: Where replies go.
    """

    def __init__(self, request_fd: int, reply_fd: int) -> None:
        self._request_fd = request_fd
        self._reply_fd = reply_fd
        self._student: InProcessStudent | None = None
        self._run_cell: Callable[[str, str], Any] | None = None
        self._reply_bytes = 2**20

    def serve(self) -> None:
        """Answer until the grader closes the pipe."""
        while True:
            try:
                operation, (seconds, most), arguments = frames.receive(self._request_fd, REQUEST_BYTES)
            except frames.WireClosed:
                return
            reply = self._answer(operation, seconds, most, arguments)
            frames.send(self._reply_fd, reply)

    def _answer(self, operation: str, seconds: float, most: float, arguments: list[Any]) -> bytes:
        try:
            with _time_limit(seconds, most):
                value = self._perform(operation, arguments)
                return wire.encode(["ok", value], self._reply_bytes)
        except TimeUp:
            return _fault(
                StudentCodeError("timeout", f"stopped after {seconds:g} s", f"It took more than {seconds:g} s.")
            )
        except StudentCodeError as fault:
            return _fault(fault)
        except MemoryError:
            return _fault(StudentCodeError("memory", "ran out of memory", "It ran out of memory."))
        except wire.WireError as error:
            return _fault(StudentCodeError("too_large", f"the returned value can't be sent: {error}"))
        except Exception as error:  # the student may have broken anything in this process
            message = f"the notebook's process is broken: {type(error).__name__}: {error}"[:300]
            return _fault(StudentCodeError("damaged", message))

    def _perform(self, operation: str, arguments: list[Any]) -> Any:
        if operation == "configure":
            return self._configure(*arguments)
        if operation == "warm":
            return import_libraries()
        if operation == "files":
            return write_files(*arguments)
        if operation == "cell":
            assert self._run_cell is not None
            return self._run_cell(*arguments)
        assert self._student is not None
        if operation == "observe":
            function, args, kwargs, stand_ins = arguments
            return self._student.observe(function, *args, stand_ins=stand_ins, **kwargs)
        if operation == "call_twice":
            function, first, second, kwargs = arguments
            return self._student.call_twice(function, first, second, **kwargs)
        return getattr(self._student, operation)(*arguments)

    def _configure(self, settings: dict[str, Any]) -> None:
        """Set limits and make the namespace; this is the first request."""
        from shared.worker.cells import CellRunner  # noqa: PLC0415 - IPython comes after the limits are known

        _limit_resources(settings)
        self._reply_bytes = settings["reply_mb"] * 2**20
        runner = CellRunner(settings["printed_kb"] * 1024, TimeUp, _a_little_more_time)
        self._run_cell = runner.run
        folder = Path(settings["data_folder"])

        def prepared(name: str) -> Array:
            # Copy on write: a function that writes into its argument changes only its own view of the shared file.
            array: Array = np.load(folder / f"{name}.npy", mmap_mode="c", allow_pickle=False).view(AlignedCopies)
            return array

        self._student = InProcessStudent(
            runner.namespace,
            prepared,
            self._reply_bytes,
            settings["seed"],
            runner.why_missing,
        )
        library_names.keep()


def import_libraries() -> None:
    """Import the libraries of every notebook of the course, which takes seconds."""
    import keras  # noqa: F401, PLC0415 - after the limits are known, and only where a notebook will be run
    import matplotlib.pyplot  # noqa: F401, PLC0415

    library_names.keep()


def _fault(fault: StudentCodeError) -> bytes:
    return wire.encode(["fault", fault.status, str(fault)[:2000], fault.hint[:500]])


def prepare_home() -> None:
    """Make a home folder with matplotlib's font list, which takes seconds to build."""
    for name in ("HOME", "MPLCONFIGDIR"):
        Path(os.environ[name]).mkdir(parents=True, exist_ok=True)
    prepared = Path(os.environ.get("KIT_FONTS", ""))
    if prepared.name and prepared.is_dir():
        shutil.copytree(prepared, os.environ["MPLCONFIGDIR"], dirs_exist_ok=True)
    os.chdir(os.environ["HOME"])
    # As in a kernel, the notebook's folder is importable; last, so that no file in it hides another module.
    if "" not in sys.path:
        sys.path.append("")


def serve(request_fd: int, reply_fd: int) -> NoReturn:
    """Answer until the grader closes the pipe, and end this process."""
    for fd in (request_fd, reply_fd):
        os.set_inheritable(fd, False)
    prepare_home()
    Worker(request_fd, reply_fd).serve()
    os._exit(0)  # no exit handlers of the student's


def main() -> None:
    """Serve on the two file descriptors named on the command line."""
    serve(int(sys.argv[1]), int(sys.argv[2]))


if __name__ == "__main__":
    main()
