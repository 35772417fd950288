"""What students read about their grade: how much of it, and whom they write to."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator

# Each level has all of those before it.
FeedbackLevel = Literal["points", "sentences", "hints"]
_ADDRESS = re.compile(r"[\w.!#$%*+/=?^`{|}~'-]+@[\w-]+(\.[\w-]+)+")


def _address(text: str) -> str:
    if not _ADDRESS.fullmatch(text):
        raise ValueError(f'"{text}" is not a mail address. Write it like ta@example.edu')
    return text


MailAddress = Annotated[str, AfterValidator(_address)]
