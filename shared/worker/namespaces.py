"""Namespaces, private folders in memory and no capabilities for a student process that the fork server forks.

bubblewrap starts a program and cannot isolate a fork. It isolates the fork server instead, which leaves each student
process the same system, read-only; this module adds what must be its own. This file is copied next to the student
process and uses only the standard library.
"""

from __future__ import annotations

import ctypes
import os
import struct
from collections.abc import Sequence

_NEW_MOUNTS, _NEW_PROCESSES, _NEW_NETWORK = 0x00020000, 0x20000000, 0x40000000
_NEW_IPC, _NEW_HOST_NAME, _NEW_CGROUP = 0x08000000, 0x04000000, 0x02000000
_NO_SUID, _NO_DEVICES, _NO_EXEC, _BIND, _RECURSIVE, _PRIVATE = 2, 4, 8, 0x1000, 0x4000, 0x40000
_CAPABILITIES_VERSION = 0x20080522
_PR_CAPBSET_DROP, _PR_CAP_AMBIENT, _AMBIENT_CLEAR_ALL = 24, 47, 4
_MOST_CAPABILITIES = 64


def separate(folders: Sequence[str], size: int, kept: Sequence[str]) -> None:
    """Leave all namespaces of the fork server; processes that are forked from now on have their own process ids.

    Args:
        folders: They become empty and private, in memory, writable for everybody.
        size: Of each, in bytes.
        kept: Folders below them that stay visible.

    Raises:
        OSError: The kernel refuses.
    """
    parts = _NEW_MOUNTS | _NEW_PROCESSES | _NEW_NETWORK | _NEW_IPC | _NEW_HOST_NAME | _NEW_CGROUP
    _call("unshare", parts)
    _call("mount", b"none", b"/", None, _RECURSIVE | _PRIVATE, None)
    opened = [(os.open(path, os.O_PATH | os.O_CLOEXEC), path) for path in kept]
    for folder in folders:
        options = f"size={size},mode=1777".encode()
        _call("mount", b"tmpfs", folder.encode(), b"tmpfs", _NO_SUID | _NO_DEVICES, options)
    for descriptor, path in opened:
        os.makedirs(path, mode=0o755, exist_ok=True)
        source = f"/proc/self/fd/{descriptor}".encode()
        _call("mount", source, path.encode(), None, _BIND | _RECURSIVE, None)  # as read-only as its source
        os.close(descriptor)


def show_own_processes() -> None:
    """Let `/proc` show the process ids of this process' own namespace, to this process and its children only."""
    _call("unshare", _NEW_MOUNTS)
    _call("mount", b"proc", b"/proc", b"proc", _NO_SUID | _NO_DEVICES | _NO_EXEC, None)


def drop_bounding_capabilities() -> None:
    """Make it impossible to get any capability by starting a program; root does this before it changes its user."""
    libc = ctypes.CDLL(None, use_errno=True)
    for number in range(_MOST_CAPABILITIES):
        if libc.prctl(_PR_CAPBSET_DROP, number, 0, 0, 0) != 0:
            break  # the kernel has no more
    libc.prctl(_PR_CAP_AMBIENT, _AMBIENT_CLEAR_ALL, 0, 0, 0)


def drop_capabilities() -> None:
    """Give up all capabilities; after a change of the user, because that needs them.

    Raises:
        OSError: The kernel refuses.
    """
    header, none = struct.pack("Ii", _CAPABILITIES_VERSION, 0), struct.pack("IIIIII", *[0] * 6)
    _call("capset", header, none)


def forbid_user_namespaces() -> None:
    """Forbid further user namespaces inside this one; the student process' filter of system calls does so too."""
    with open("/proc/sys/user/max_user_namespaces", "w") as file:
        file.write("0")


def _call(name: str, *arguments: object) -> None:
    if getattr(ctypes.CDLL(None, use_errno=True), name)(*arguments) != 0:
        code = ctypes.get_errno()
        raise OSError(code, f"{name}: {os.strerror(code)}")
