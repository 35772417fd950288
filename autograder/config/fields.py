"""What the models of `grading.yml` are made of."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Points = Annotated[float, Field(ge=0, allow_inf_nan=False)]
Share = Annotated[float, Field(ge=0.0, le=1.0)]
Seconds = Annotated[float, Field(gt=0, allow_inf_nan=False)]
Count = Annotated[int, Field(gt=0)]
Text = Annotated[str, StringConstraints(min_length=1)]


class Frozen(BaseModel):
    """A part of the file: its keys are known, its types are strict, and nothing changes it."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)
