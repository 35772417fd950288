"""Students whose worker is asked for what ends or burdens it, or gives prepared answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from autograder.judge.remote_student import RemoteStudent
from shared.student import wire
from shared.student.protocol import StudentCodeError

Scripted = Callable[..., RemoteStudent]
BASICS = """
import os, signal, sys, time, ctypes
import numpy as np

def double(x): return x * 2
def leave(code=0): os._exit(code)
def segfault(): ctypes.string_at(0)
def stop(): os.kill(os.getpid(), signal.SIGTERM)
def wait(): time.sleep(60)
def wait_in_c(): ctypes.CDLL(None).sleep(60)
def wait_whatever_comes():
    while True:
        try:
            time.sleep(60)
        except BaseException:
            pass
def take(megabytes): return len(bytearray(megabytes * 2**20))
def large(megabytes): return np.zeros(megabytes * 2**20, np.uint8)
def speak(): print("x" * 10**6); sys.stderr.write("y" * 10**6); return 1
def close_all(): os.closerange(0, 100)
"""


def ok(value: Any) -> bytes:
    """A worker's answer that everything went well."""
    return wire.encode(["ok", value])


def fault_of(ask: Callable[[], Any]) -> StudentCodeError:
    with pytest.raises(StudentCodeError) as caught:
        ask()
    return caught.value


def hinted_fault_of(ask: Callable[[], Any]) -> StudentCodeError:
    """As `fault_of`, where students of a hidden check must get a hint."""
    fault = fault_of(ask)
    assert fault.hint
    return fault
