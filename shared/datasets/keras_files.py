"""Finds, verifies and reads Keras' files of its data sets."""

from __future__ import annotations

import hashlib
import io
import os
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from shared.student.protocol import GraderError

ORIGIN = "https://storage.googleapis.com/tensorflow/tf-keras-datasets/"
# As Keras publishes them; for the word indexes it publishes an MD5 (bfafd718…, 4d44cc38…) that the same files have.
SHA256 = {
    "imdb.npz": "69664113be75683a8fe16e3ed0ab59fda8886cb3cd7ada244f7d9544e4676b9f",
    "imdb_word_index.json": "027313fe9a320280f3bf0fac5baf58c4a683cf39a7ed9c3d3d3912bde4284cf6",
    "reuters.npz": "d6586e694ee56d7a4e65172e12b3e987c03096cb01eab99753921ef915959916",
    "reuters_word_index.json": "9b56000edc4b34a32e89fd5a23b2605594682c74efcf7d8f4e2a5514b771e633",
    "boston_housing.npz": "f553886a1f8d56431e820c5b82552d9d95cfcb96d1e678153f8839538947dff5",
}

_verified: set[tuple[Path, int, int]] = set()  # path, size and modification time of files whose hash was right


class DataError(GraderError):
    """The requested data is not available on this machine; the text says what to do."""


def data_folder() -> Path:
    """Return Keras' folder of data sets: `datasets` in KERAS_HOME, or else in `~/.keras`."""
    return Path(os.environ.get("KERAS_HOME") or "~/.keras").expanduser() / "datasets"


def read_published(name: str) -> bytes:
    """Read one of Keras' files, download it if it is absent, and verify that it is the published one.

    Args:
        name: A key of `SHA256`.

    Returns:
        The content of the file.

    Raises:
        DataError: It is absent and can't be downloaded, or its content differs from the published one.
    """
    path = data_folder() / name
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        path = _download(name)
        content = path.read_bytes()
    except OSError as error:
        raise DataError(
            f'{path} can\'t be read ({error.strerror}). Make the file readable, or use source="synthetic".'
        ) from error
    if hashlib.sha256(content).hexdigest() != SHA256[name]:
        raise DataError(
            f"{path} is not the file that Keras publishes: its SHA-256 differs, so it is damaged or changed.\n"
            'Delete it to have it downloaded again, or use source="synthetic".'
        )
    return content


def read_arrays(name: str) -> dict[str, npt.NDArray[Any]]:
    """Read the arrays of one of Keras' .npz files.

    Args:
        name: A key of `SHA256`.

    Returns:
        The file's arrays by name.

    Raises:
        DataError: As for `read_published`.
    """
    # Arrays of lists must be unpickled, which can run code: this is safe, because the bytes in memory are the
    # published ones. Unpickling makes many small reads, and the buffer halves the time they take.
    with zipfile.ZipFile(io.BytesIO(read_published(name))) as archive:
        contents = {Path(member).stem: io.BytesIO(archive.read(member)) for member in archive.namelist()}
    return {
        stem: np.load(io.BufferedReader(content, buffer_size=2**20), allow_pickle=True)
        for stem, content in contents.items()
    }


def why_unusable(name: str) -> str:
    """Say why one of Keras' files can't be used.

    Args:
        name: A key of `SHA256`.

    Returns:
        A clause for a sentence, or "" if it can be used. The hash is computed once per state of the file.
    """
    path = data_folder() / name
    try:
        status = path.stat()
        state = (path, status.st_size, status.st_mtime_ns)
        if state not in _verified and hashlib.sha256(path.read_bytes()).hexdigest() != SHA256[name]:
            return f"{name} is not the file that Keras publishes (its SHA-256 differs)"
    except FileNotFoundError:
        return "the real files are not on this machine"
    except OSError as error:
        return f"{name} can't be read ({error.strerror})"
    _verified.add(state)
    return ""


def _download(name: str) -> Path:
    """Download a file as Keras does, into Keras' folder."""
    home = data_folder().parent
    try:
        import keras  # noqa: PLC0415  it takes seconds to import, and is needed here only

        home.mkdir(parents=True, exist_ok=True)  # without it, Keras uses a temporary folder
        return Path(keras.utils.get_file(name, ORIGIN + name, file_hash=SHA256[name], cache_dir=str(home)))
    except Exception as error:  # `get_file` raises a bare Exception when there is no network
        raise DataError(
            f"{name} is not in {data_folder()} and could not be downloaded ({error}).\n"
            'Connect to the network, copy the file there, or use source="synthetic" (or KIT_DATA=synthetic).'
        ) from error
