"""The student process gives up its rights before it reads anything of a student's.

It uses only the standard library. Neither the process nor what it
starts can undo what it does here: another user, no new privileges, Landlock for files, TCP and signals, and a seccomp
filter.
"""

from __future__ import annotations

import ctypes
import json
import os
import platform
import stat
import struct
from collections.abc import Sequence

_PR_SET_NO_NEW_PRIVS = 38
_PR_SET_KEEPCAPS, _CAPABILITIES, _CAP_DAC_READ_SEARCH = 8, 0x20080522, 2
_PR_CAP_AMBIENT, _PR_CAP_AMBIENT_RAISE = 47, 2
_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER = 22, 2

# --- Landlock (landlock(7)); the same numbers on every architecture ---

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_VERSION_FLAG, _PATH_BENEATH = 1, 1
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1, 2, 4, 8
_READING = _EXECUTE | _READ_FILE | _READ_DIR
_ACCESS_BITS = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}  # how many kinds of file access each version knows
_TRUNCATE = 1 << 14
_OF_FILES = _EXECUTE | _WRITE_FILE | _READ_FILE | _TRUNCATE | 1 << 15
_TCP = 3  # bind and connect, from version 4 on
_SCOPES = 3  # abstract Unix sockets and signals, from version 6 on


def drop_privileges(settings: str) -> None:
    """Give up all rights but those that are listed.

    Args:
        settings: JSON: `user` and `still_read_all`, see `switch_user`; `readable` and `writable`, see
            `restrict_files`. Steps whose settings are missing are skipped.
    """
    steps = json.loads(settings)
    if steps.get("user") is not None:
        switch_user(steps["user"], steps["still_read_all"])
    no_new_privileges()
    if "readable" in steps:
        restrict_files(steps["readable"], steps["writable"])
    filter_system_calls(keep_attributes="readable" in steps and steps.get("user") is None)


class ContainmentError(Exception):
    """A right can't be given up on this machine."""


def landlock_version() -> int:
    """Return the kernel's version of Landlock; 0 if it has none."""
    version: int = _libc().syscall(_CREATE_RULESET, None, 0, _VERSION_FLAG)
    return max(0, version)


def restrict_files(readable: Sequence[str], writable: Sequence[str]) -> int:
    """Keep access to these files and folders only, and none to TCP and signals if Landlock supports these.

    Args:
        readable: Folders and files to read and execute; missing ones are skipped.
        writable: Folders and files with all rights except making devices.

    Returns:
        The version of Landlock; 0 if there is none and nothing was done.

    Raises:
        ContainmentError: The kernel refuses.
    """
    version = landlock_version()
    if not version:
        return 0
    handled = (1 << _ACCESS_BITS.get(version, 16)) - 1
    attributes = struct.pack("QQQ", handled, _TCP if version >= 4 else 0, _SCOPES if version >= 6 else 0)
    size = 24 if version >= 6 else 16 if version >= 4 else 8
    libc = _libc()
    ruleset = libc.syscall(_CREATE_RULESET, attributes, size, 0)
    _expect(ruleset >= 0, "Landlock can't be used")
    no_devices = handled & ~(1 << 6 | 1 << 11)
    for paths, rights in ((readable, _READING), (writable, no_devices)):
        for path in paths:
            try:
                descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
            except FileNotFoundError:
                continue
            allowed = rights & handled if stat.S_ISDIR(os.fstat(descriptor).st_mode) else rights & handled & _OF_FILES
            rule = struct.pack("=Qi", allowed, descriptor)
            _expect(libc.syscall(_ADD_RULE, ruleset, _PATH_BENEATH, rule, 0) == 0, f"Landlock can't allow {path}")
            os.close(descriptor)
    _expect(libc.syscall(_RESTRICT_SELF, ruleset, 0) == 0, "Landlock can't be enforced")
    os.close(ruleset)
    return version


# --- the user ---


def switch_user(user: int, still_read_all: bool = False) -> None:
    """Become an ordinary user permanently; only root can.

    Args:
        user: The number of the user and of its group.
        still_read_all: Keep the right to read files of other users, for an interpreter in a private folder; programs
            that this process starts keep it too. Only under Landlock, which limits what they may read.
    """
    libc = _libc()
    os.setgroups([])
    os.setresgid(user, user, user)
    if still_read_all:
        _expect(libc.prctl(_PR_SET_KEEPCAPS, 1, 0, 0, 0) == 0, "a right can't be kept")
    os.setresuid(user, user, user)
    if still_read_all:
        header, right = struct.pack("Ii", _CAPABILITIES, 0), 1 << _CAP_DAC_READ_SEARCH
        rights = struct.pack("IIIIII", right, right, right, 0, 0, 0)  # effective, permitted, inheritable
        _expect(libc.capset(header, rights) == 0, "rights can't be given up")
        ambient = _PR_CAP_AMBIENT, _PR_CAP_AMBIENT_RAISE, _CAP_DAC_READ_SEARCH
        _expect(libc.prctl(*ambient, 0, 0) == 0, "a right can't be passed on")


def no_new_privileges() -> None:
    """Let started programs get no additional rights; Landlock and seccomp need this."""
    _expect(_libc().prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0, "privileges can't be given up")


# --- seccomp ---

# Calls that neither Python nor TensorFlow needs: to examine other processes, mount, make namespaces, change the
# kernel; memory and queues that outlive their processes or are not counted for one; to slow down the grader if it is
# the same user; and all sockets except pairs, because Landlock does not protect sockets that have a path.
_REFUSED = {
    "x86_64": (
        (101, 310, 311, 438, 312),  # ptrace, process_vm_readv, process_vm_writev, pidfd_getfd, kcmp
        (165, 166, 155, 161, 428, 429, 430, 431, 432, 442),  # mount, umount2, pivot_root, chroot, open_tree … fsmount
        (272, 308, 303, 304),  # unshare, setns, name_to_handle_at, open_by_handle_at
        (248, 249, 250, 321, 298, 323, 425, 426, 427),  # keys, bpf, perf_event_open, userfaultfd, io_uring
        (175, 313, 176, 246, 320, 167, 168, 169, 163, 179),  # modules, kexec, swap, reboot, acct, quotactl
        (29, 64, 68, 240, 319, 447),  # shmget, semget, msgget, mq_open, memfd_create, memfd_secret: see below
        (141, 142, 144, 203, 314, 251),  # setpriority, sched_setparam … sched_setattr, ioprio_set: of any process
        (
            253,
            294,
            254,
            300,
        ),  # inotify_init, inotify_init1, inotify_add_watch, fanotify_init: who opens a shared file
    ),
    "aarch64": (
        (117, 270, 271, 438, 272),
        (40, 39, 41, 51, 428, 429, 430, 431, 432, 442),
        (97, 268, 264, 265),
        (217, 218, 219, 280, 241, 282, 425, 426, 427),
        (105, 273, 106, 104, 294, 224, 225, 142, 89, 60),
        (194, 190, 186, 180, 279, 447),
        (140, 118, 119, 122, 274, 30),
        (26, 27, 262),
    ),
}
# Landlock does not protect modes, times, owners and other attributes of the grader's own files where submissions run
# as the grader. A path can't be seen here, so no file's attributes are changed. `shutil.copy` and others set modes
# and times, and would fail with an error, so these calls succeed without effect. They ignore errors of the others.
_MODES_AND_TIMES = {
    "x86_64": (90, 91, 268, 452, 132, 235, 261, 280),  # chmod, fchmod, fchmodat, fchmodat2, utime … utimensat
    "aarch64": (52, 53, 452, 88),
}
_OTHER_ATTRIBUTES = {
    "x86_64": (92, 93, 94, 260, 188, 189, 190, 197, 198, 199, 463, 466, 469),  # chown …, setxattr …, file_setattr
    "aarch64": (54, 55, 5, 6, 7, 14, 15, 16, 463, 466, 469),
}
_IOCTL, _SET_FLAGS = {"x86_64": 16, "aarch64": 29}, (0x40086602, 0x40046602, 0x401C5820)  # as chattr does
_ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_CLONE, _CLONE3 = {"x86_64": 56, "aarch64": 220}, 435
_PRLIMIT, _SOCKETPAIR = {"x86_64": 302, "aarch64": 261}, {"x86_64": 53, "aarch64": 199}
# Locks, leases and watches on files that all submissions read would carry messages between them. If locks do not
# exist (ENOSYS), HDF5 works without them.
_FLOCK, _FCNTL = {"x86_64": 73, "aarch64": 32}, {"x86_64": 72, "aarch64": 25}
_LOCKS = (5, 6, 7, 36, 37, 38, 1024, 1026)  # F_GETLK, F_SETLK, F_SETLKW, F_OFD_…, F_SETLEASE, F_NOTIFY
_NAMESPACES = 0x7E020000 | 0x80  # all CLONE_NEW… flags
_DATAGRAMS = 2  # a pair of these can be sent elsewhere
_ALLOW, _KILL, _ERROR = 0x7FFF0000, 0x80000000, 0x00050000
_EPERM, _EACCES, _ENOSYS = 1, 13, 38
_SOCKETS = {"x86_64": (41, 42, 49), "aarch64": (198, 203, 200)}  # socket, connect, bind
_LOAD, _EQUAL, _ANY_BIT, _AT_LEAST, _AND, _RETURN = 0x20, 0x15, 0x45, 0x35, 0x54, 0x06


def filter_system_calls(keep_attributes: bool = False) -> bool:
    """Refuse system calls that no answer needs, and all sockets except pairs.

    Args:
        keep_attributes: Whether no file's mode, times and owner can be changed.

    Returns:
        Whether there is a filter; False on an unknown architecture or without seccomp.
    """
    machine = platform.machine()
    if machine not in _REFUSED:
        return False
    program = _program(machine, keep_attributes)
    code = b"".join(struct.pack("HBBI", *instruction) for instruction in program)
    buffer = ctypes.create_string_buffer(code, len(code))
    pointer = struct.pack("HxxxxxxQ", len(program), ctypes.addressof(buffer))
    return bool(_libc().prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, pointer, 0, 0) == 0)


def _program(machine: str, keep_attributes: bool) -> list[tuple[int, int, int, int]]:
    """Return the filter's instructions: operation, jump if true, jump if false, and a number."""

    def unless_equal(number: int, skip: int) -> tuple[int, int, int, int]:
        return (_EQUAL, 0, skip, number)

    program = [
        (_LOAD, 0, 0, 4),  # the architecture: another one's calls have other numbers
        (_EQUAL, 1, 0, _ARCHITECTURES[machine]),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, 0),  # the call's number
    ]
    if machine == "x86_64":  # the x32 way to call the same
        program += [(_AT_LEAST, 0, 1, 0x40000000), (_RETURN, 0, 0, _ERROR | _EPERM)]
    for number in (number for group in _REFUSED[machine] for number in group):
        program += [unless_equal(number, 1), (_RETURN, 0, 0, _ERROR | _EPERM)]
    if keep_attributes:
        for number in _MODES_AND_TIMES[machine]:
            program += [unless_equal(number, 1), (_RETURN, 0, 0, _ERROR)]  # 0: success
        for number in _OTHER_ATTRIBUTES[machine]:
            program += [unless_equal(number, 1), (_RETURN, 0, 0, _ERROR | _EPERM)]
        program += _unless_second_argument(_IOCTL[machine], _SET_FLAGS, _EPERM)
    for number in _SOCKETS[machine]:
        program += [unless_equal(number, 1), (_RETURN, 0, 0, _ERROR | _EACCES)]
    # The flags of clone3 can't be seen; the C library falls back to clone.
    for number in (_CLONE3, _FLOCK[machine]):
        program += [unless_equal(number, 1), (_RETURN, 0, 0, _ERROR | _ENOSYS)]
    program += _unless_second_argument(_FCNTL[machine], _LOCKS, _ENOSYS)
    program += [
        unless_equal(_CLONE[machine], 3),
        (_LOAD, 0, 0, 16),  # the first argument
        (_ANY_BIT, 0, 1, _NAMESPACES),
        (_RETURN, 0, 0, _ERROR | _EPERM),
        (_LOAD, 0, 0, 0),
        unless_equal(_PRLIMIT[machine], 3),
        (_LOAD, 0, 0, 16),  # whose limits; 0 for one's own
        (_EQUAL, 1, 0, 0),
        (_RETURN, 0, 0, _ERROR | _EPERM),
        (_LOAD, 0, 0, 0),
        unless_equal(_SOCKETPAIR[machine], 4),
        (_LOAD, 0, 0, 24),  # the second argument
        (_AND, 0, 0, 0xF),  # without flags
        (_EQUAL, 0, 1, _DATAGRAMS),
        (_RETURN, 0, 0, _ERROR | _EACCES),
        (_RETURN, 0, 0, _ALLOW),
    ]
    return program


def _unless_second_argument(number: int, refused: Sequence[int], error: int) -> list[tuple[int, int, int, int]]:
    """Return instructions that refuse a call if its second argument is one of these."""
    program = [(_EQUAL, 0, 2 * len(refused) + 2, number), (_LOAD, 0, 0, 24)]
    for argument in refused:
        program += [(_EQUAL, 0, 1, argument), (_RETURN, 0, 0, _ERROR | error)]
    return [*program, (_LOAD, 0, 0, 0)]


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _expect(done: bool, otherwise: str) -> None:
    if not done:
        raise ContainmentError(f"{otherwise}: {os.strerror(ctypes.get_errno())}")
