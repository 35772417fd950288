"""What a late submission costs: the rule of `grading.yml`, and how late one submission is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from autograder.text import number
from autograder.times import EXAMPLE, in_zone_of, read_zoned_time

NOT_DUE, ON_TIME, LATE, NOT_ACCEPTED, UNKNOWN = "", "on time", "late", "too late", "unknown"
_DAY = timedelta(days=1)


class LateRule(BaseModel):
    """What is deducted from a late submission.

    Args:
        grace_minutes: Up to so much later costs nothing. What comes later still counts its days from the due date.
        percent_per_day: Share of the points earned that each started day costs.
        max_days: After so many days nothing is left; without it only the percent count.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    grace_minutes: Annotated[float, Field(ge=0, allow_inf_nan=False)] = 0
    percent_per_day: Annotated[float, Field(ge=0, le=100, allow_inf_nan=False)] = 0
    max_days: Annotated[int, Field(ge=0)] | None = None


@dataclass(frozen=True)
class Lateness:
    """How late one submission is.

    Args:
        state: "", "on time", "late", "too late", or "unknown" where there is no time.
        due: When it was due; None where nothing is.
        days: Started days after the due date; 0 when in time.
        percent: What is deducted from the points earned.
    """

    state: str = NOT_DUE
    due: datetime | None = None
    days: int = 0
    percent: float = 0.0

    def apply_to(self, score: float) -> float:
        """Return the score after the deduction."""
        return round(score * (100 - self.percent) / 100, 6)

    @property
    def description(self) -> str:
        """The lateness in words; "" if the submission is not late."""
        if self.state == NOT_ACCEPTED:
            return f"{self.days} days late, which is no longer accepted"
        if self.state == LATE:
            return f"{self.days} day{'' if self.days == 1 else 's'} late: {number(self.percent)} % off"
        return ""


def lateness(submitted: datetime | None, due: datetime | None, rule: LateRule) -> Lateness:
    """Return how late a submission is, and what it costs.

    Args:
        submitted: When it was handed in; one without a zone is taken to be in that of the due date. None: unknown.
        due: When it was due, with the student's extension; None when nothing is.
        rule: What it costs.

    Returns:
        The lateness; nothing is deducted if the time is not known.
    """
    if due is None:
        return Lateness()
    if submitted is None:
        return Lateness(UNKNOWN, due)
    # Seconds of the clock, also where summer time begins or ends in between.
    over = timedelta(seconds=in_zone_of(submitted, due).timestamp() - due.timestamp())
    if over <= timedelta(minutes=rule.grace_minutes):
        return Lateness(ON_TIME, due)
    days = -(-over // _DAY)
    if rule.max_days is not None and days > rule.max_days:
        return Lateness(NOT_ACCEPTED, due, days, 100.0)
    return Lateness(LATE, due, days, min(100.0, days * rule.percent_per_day))


def _due(value: Any) -> Any:
    """Return a due date from YAML, which converts some times itself and leaves others as text."""
    if isinstance(value, datetime) and value.tzinfo is None:
        raise ValueError(f"{value} has no zone. Write it like {EXAMPLE}")
    if isinstance(value, date) and not isinstance(value, datetime):
        raise ValueError(f"{value} has neither a time nor a zone. Write it like {EXAMPLE}")
    if isinstance(value, datetime):
        return value
    if not isinstance(value, str):
        raise ValueError(f"{value} is not a valid time. Write it like {EXAMPLE}")
    return read_zoned_time(value)


Due = Annotated[datetime | None, BeforeValidator(_due)]
