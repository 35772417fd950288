"""Where a submission runs as the grader without namespaces, it changes no file's mode, times and owner."""

from __future__ import annotations

import platform
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.paths import ROOT
from shared.worker import restrict

needs_the_filter = pytest.mark.skipif(
    platform.machine() not in restrict._MODES_AND_TIMES, reason="no filter of system calls here"
)
BEGIN = """
import ctypes, os, shutil, sys, tempfile, zipfile
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from shared.worker import restrict
{before}
restrict.no_new_privileges()
assert restrict.filter_system_calls(keep_attributes=True)
"""
CHANGES = """
path = sys.argv[2]
os.chmod(path, 0)
os.utime(path, (0, 0))
with open(path) as file:
    os.fchmod(file.fileno(), 0)
    os.utime(file.fileno(), (0, 0))
libc = ctypes.CDLL(None, use_errno=True)
for call in (lambda: os.chown(path, 12345, -1), lambda: os.setxattr(path, "user.note", b"1")):
    try:
        call()
    except PermissionError:
        continue
    raise SystemExit(f"changed by {call}")
with open(path) as file:
    flags = ctypes.c_long(0x80)
    assert libc.ioctl(file.fileno(), ctypes.c_ulong(0x40086602), ctypes.byref(flags)) == -1
    assert ctypes.get_errno() == 1
"""
HONEST = """
os.chdir(sys.argv[2])
Path("data").mkdir()
os.chdir("data")
Path("one.txt").write_text("1")
for copy in (shutil.copy, shutil.copy2, shutil.copyfile):
    copy("one.txt", "two.txt")
shutil.copytree(".", "../copied")
with zipfile.ZipFile("all.zip", "w") as archive:
    archive.write("one.txt")
zipfile.ZipFile("all.zip").extractall("out")
shutil.make_archive("tape", "gztar", ".", "out")
shutil.unpack_archive("tape.tar.gz", "unpacked")
with tempfile.NamedTemporaryFile() as file, tempfile.TemporaryDirectory() as folder:
    shutil.move("two.txt", folder)
"""
MODEL = """
numpy.save("a.npy", numpy.arange(3))
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
for name in ("m.keras", "m.h5", "w.weights.h5"):
    (model.save_weights if "weights" in name else model.save)(name)
keras.models.load_model("m.keras")
"""


def run_filtered(code: str, *words: str, before: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", "-c", BEGIN.format(before=before) + code, str(ROOT), *words]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)


@needs_the_filter
def test_no_call_changes_the_attributes_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "grades.csv").write_text("kim,100\n")
    before = (tmp_path / "grades.csv").stat()
    done = run_filtered(CHANGES, str(tmp_path / "grades.csv"))
    after = (tmp_path / "grades.csv").stat()
    assert done.returncode == 0, done.stderr
    assert (after.st_mode, after.st_mtime_ns, after.st_uid) == (before.st_mode, before.st_mtime_ns, before.st_uid)
    assert after.st_ctime_ns == before.st_ctime_ns


@needs_the_filter
def test_copies_archives_and_temporary_files_work(tmp_path: Path) -> None:
    done = run_filtered(HONEST, str(tmp_path))
    assert done.returncode == 0, done.stderr


@needs_the_filter
@pytest.mark.slow
@pytest.mark.tensorflow
def test_arrays_and_models_are_saved(tmp_path: Path) -> None:
    done = run_filtered("os.chdir(sys.argv[2])\n" + MODEL, str(tmp_path), before="import keras, numpy")
    assert done.returncode == 0, done.stderr[-2000:]
