"""A subclass of a plain type comes out as what it is underneath, whatever its methods say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from shared.student.protocol import StudentCodeError
from shared.student.to_plain import Objects, ValueConverter


def plain(value: Any, max_bytes: int = 2**20) -> Any:
    return ValueConverter(Objects(), max_bytes).convert(value)


class LyingInt(int):
    def __int__(self) -> int:
        return 99

    __pos__ = __index__ = __abs__ = __int__

    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return 0

    def __repr__(self) -> str:
        return "99"


class LyingFloat(float):
    def __float__(self) -> float:
        return 99.0

    __pos__ = __abs__ = __float__

    def __sub__(self, other: object) -> float:
        return 0.0

    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return 0

    def __repr__(self) -> str:
        return "99.0"


class LyingText(str):
    def __str__(self) -> str:
        return "right"

    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return hash("right")

    def encode(self, *_args: Any) -> bytes:
        return b"right"

    def strip(self, *_args: Any) -> str:
        return "right"

    def __len__(self) -> int:
        return 0


class LyingList(list[Any]):
    def __iter__(self) -> Iterator[Any]:
        while True:
            yield 99

    def __len__(self) -> int:
        return 1

    def __getitem__(self, _key: Any) -> Any:
        return 99

    def __eq__(self, other: object) -> bool:
        return True

    __hash__ = None


class LyingTuple(tuple[Any, ...]):
    def __iter__(self) -> Iterator[Any]:
        return iter((99,))

    def __len__(self) -> int:
        return 1


class LyingDict(dict[str, Any]):
    def items(self) -> Any:
        return [("right", 99)]

    def __iter__(self) -> Iterator[str]:
        return iter(("right",))

    def __getitem__(self, _key: Any) -> Any:
        return 99

    def __len__(self) -> int:
        return 1


class LyingArray(np.ndarray[Any, Any]):
    def __array__(self, *_args: Any, **_kwargs: Any) -> Any:
        return np.full(3, 99.0)

    def __eq__(self, other: object) -> Any:
        return np.True_

    def __array_function__(self, *_args: Any, **_kwargs: Any) -> Any:
        return True

    def __array_ufunc__(self, *_args: Any, **_kwargs: Any) -> Any:
        return True

    @property
    def nbytes(self) -> int:
        return 0

    @property
    def size(self) -> int:
        return 0

    __hash__ = None


@pytest.mark.parametrize(
    ("lie", "truth"),
    [
        (LyingInt(1), 1),
        (LyingFloat(1.5), 1.5),
        (LyingText("wrong"), "wrong"),
        (LyingList([1, 2, 3]), [1, 2, 3]),
        (LyingTuple((1, 2)), (1, 2)),
        (LyingDict(a=1, b=2), {"a": 1, "b": 2}),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_subclass_cannot_answer_for_what_it_holds(lie: Any, truth: Any) -> None:
    came = plain(lie)
    assert type(came) is type(truth)
    assert repr(came) == repr(truth)


def test_an_array_subclass_cannot_answer_for_its_numbers() -> None:
    came = plain(np.zeros((2, 2)).view(LyingArray))
    assert type(came) is np.ndarray
    assert came.tolist() == [[0.0, 0.0], [0.0, 0.0]]


def test_subclasses_are_plain_at_every_depth() -> None:
    came = plain({LyingText("k"): [(LyingInt(1), LyingList([LyingFloat(2.0)]))]})
    assert repr(came) == "{'k': [(1, [2.0])]}"
    (key,) = came
    assert type(key) is str
    assert type(came["k"][0][1][0]) is float


def test_an_array_subclass_cannot_hide_its_size() -> None:
    huge = np.broadcast_to(np.zeros(1), (10**12,)).view(LyingArray)
    with pytest.raises(StudentCodeError) as caught:
        plain(huge)
    assert caught.value.status == "too_large"
