"""The fork server: imports the libraries once, and forks a student process for each request.

    python -I -c … SOCKET FOLDER LEVEL [again]

It never runs anything of a submission, and it holds no secret: it starts without the grader's environment and gets
nothing but requests to fork. Each request is a JSON object, see `autograder.sandbox.launch.fork_request`, with five
descriptors: for requests to the student process, its replies, the control pipe of its supervisor, the supervisor's
exit code, and what both write to stderr.
"""

from __future__ import annotations

import gc
import json
import os
import socket
import sys
import tempfile
import time
from collections.abc import Sequence
from typing import Any

from shared.worker import first_process, namespaces, restrict, supervisor

READY = b"ready"
CANNOT_FORK = 77  # exit code
RENEWED_AFTER = 200  # forks
_REQUEST_BYTES = 1 << 16
_DESCRIPTORS = 5
_LAST_SECONDS, _REAP_EVERY = 12.0, 0.01  # longer than a supervisor tries to kill


def main() -> None:
    """Say whether this process can fork student processes, and do so until nobody has the other end of the socket."""
    requests = socket.socket(fileno=int(sys.argv[1]))
    try:
        problem = _prepare(sys.argv[3])
    except Exception as error:
        problem = f"{type(error).__name__}: {error}"
    if sys.argv[4:] != ["again"]:
        requests.send((problem or "").encode()[:500] or READY)
    if problem is not None:
        os._exit(CANNOT_FORK)  # threads would keep it alive
    for _ in range(RENEWED_AFTER):
        if not requested(requests):
            _reap(_LAST_SECONDS)
            return
        _reap()
        message, descriptors, _, _ = socket.recv_fds(requests, _REQUEST_BYTES, _DESCRIPTORS)
        if descriptors and os.fork() == 0:
            try:
                requests.close()
                _supervise(json.loads(message), descriptors)
            finally:
                os._exit(127)
        for descriptor in descriptors:
            os.close(descriptor)
    os.set_inheritable(requests.fileno(), True)
    os.execv(sys.executable, [*sys.orig_argv, "again"] if sys.argv[4:] != ["again"] else sys.orig_argv)


def requested(requests: socket.socket) -> bool:
    """Wait for the next request, and leave it unread; return False if nobody has the other end any more."""
    try:
        return bool(requests.recv(1, socket.MSG_PEEK))
    except ConnectionError:  # it was closed with unread messages
        return False


def _reap(seconds: float = 0.0) -> None:
    """Wait for supervisors that have ended, so that their processor time counts; for all of them if time is given."""
    ends_at = time.monotonic() + seconds
    try:
        while os.waitpid(-1, os.WNOHANG)[0] or time.monotonic() < ends_at:
            time.sleep(_REAP_EVERY if seconds else 0)
    except ChildProcessError:
        return


def _prepare(level: str) -> str | None:
    """Import what student processes need; return why this process can't be forked, or None."""
    from shared.worker import cells, main  # noqa: F401, PLC0415 - they take seconds, and errors are reported

    main.prepare_home()
    main.import_libraries()
    if level == "bubblewrap" and os.geteuid() != 0:
        namespaces.forbid_user_namespaces()
    from tensorflow.python.eager import context  # noqa: PLC0415 # type: ignore[import-untyped]

    threads = len(os.listdir("/proc/self/task"))
    if threads != 1:
        return f"the libraries have started {threads - 1} threads, which a fork does not have"
    if context.context_safe() is not None:
        return "importing the libraries has made TensorFlow's context, which does not survive a fork"
    gc.collect()
    gc.freeze()  # a collection would write to all objects, and copy their memory
    return None


def _supervise(request: dict[str, Any], descriptors: Sequence[int]) -> None:
    """Start a student process, supervise it, and report its exit code."""
    request_fd, reply_fd, control, code_fd, stderr = descriptors
    os.setsid()
    os.dup2(stderr, 2)
    os.close(stderr)
    contained = request["level"] == "bubblewrap"
    if contained:
        namespaces.separate(supervisor.MEMORY_FOLDERS, request["written"], request["kept"])

    def start() -> None:
        os.close(code_fd)
        if contained:
            os.dup2(control, 0)  # see first_process.py
        os.close(control)
        _contain(request)
        _become_student_process(request, request_fd, reply_fd)

    folder_written = supervisor.folder_written(request["home"], request["written"])
    count_written = supervisor.written_in_own_memory if contained else folder_written
    bounds = supervisor.Bounds(request["memory"], request["processes"], request["written"], count_written)
    code = supervisor.supervise(start, control, bounds, request["user_to_kill"], [code_fd], uncounted_child=contained)
    os.write(code_fd, str(code).encode())
    os._exit(0)


def _contain(request: dict[str, Any]) -> None:
    """Give up all rights; nothing of a submission has been read yet."""
    contained = request["level"] == "bubblewrap"
    if contained:
        namespaces.show_own_processes()
        namespaces.drop_bounding_capabilities()
    if request["rights"] is not None:
        restrict.drop_privileges(request["rights"])
    if contained:
        namespaces.drop_capabilities()
        first_process.leave_first_process()


def _become_student_process(request: dict[str, Any], request_fd: int, reply_fd: int) -> None:
    """Set what a new process would have, and serve the grader."""
    import numpy as np  # noqa: PLC0415 - imported already

    from shared.worker.main import serve  # noqa: PLC0415

    os.environ.clear()
    os.environ.update(request["environment"])
    sys.argv[:] = ["-c"]
    tempfile.tempdir = None
    np.random.seed()  # all forks would share its state; Python seeds its own after a fork
    if request["threads"] > 1:
        from threadpoolctl import threadpool_limits  # noqa: PLC0415 - it looks through all libraries

        threadpool_limits(request["threads"])
    serve(request_fd, reply_fd)
