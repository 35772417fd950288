"""How much memory this process may use, also in a container."""

from __future__ import annotations

from pathlib import Path

import psutil

_CGROUP_LIMITS = (Path("/sys/fs/cgroup/memory.max"), Path("/sys/fs/cgroup/memory/memory.limit_in_bytes"))


def memory_limit_mb(limits: tuple[Path, ...] = _CGROUP_LIMITS) -> int:
    """Return the memory of the machine or of the container, whichever is less, in MB (10^6 bytes, as in Gradescope).

    Args:
        limits: Files with a container's limit in bytes, of cgroups 2 and 1; "max" means none.
    """
    amounts = [psutil.virtual_memory().total]
    for file in limits:
        try:
            amounts.append(int(file.read_text("ascii")))
        except (OSError, ValueError):
            continue
    return min(amounts) // 10**6
