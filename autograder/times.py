"""Times with zones, as people and course sites write them."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

_TIME = re.compile(
    r"(?P<date>\d{4}-\d\d-\d\d)[T ]\s*(?P<clock>\d\d:\d\d(?::\d\d)?)(?:[.,](?P<fraction>\d+))?"
    r"\s*(?P<zone>Z|[+-]\d\d(?::?\d\d)?|[A-Za-z][A-Za-z0-9_+\-]*(?:/[A-Za-z0-9_+\-]+)*)?"
)
_MOODLE = ("%A, %d %B %Y, %I:%M %p", "%A, %d %B %Y, %H:%M", "%A, %d %B %Y, %I:%M:%S %p", "%A, %d %B %Y, %H:%M:%S")
EXAMPLE = "2026-11-30 23:59 Europe/Berlin or 2026-11-30 23:59 +01:00"


def read_time(text: str) -> datetime:
    """Read a time that may have a zone.

    Args:
        text: "2026-11-30 23:59 Europe/Berlin", "2026-11-30T23:59:00+01:00", or as in Moodle's worksheets.

    Raises:
        ValueError: It is not a valid time, or its zone is unknown.
    """
    plain = " ".join(text.split())
    found = _TIME.fullmatch(plain)
    if found is None:
        return _moodle_time(plain)
    try:
        moment = datetime.fromisoformat(f"{found['date']} {found['clock']}")
    except ValueError:
        raise ValueError(f'"{plain}" is not a valid time. Write it like {EXAMPLE}') from None
    micros = int(((found["fraction"] or "") + "000000")[:6])
    return moment.replace(microsecond=micros, tzinfo=_zone(found["zone"]) if found["zone"] else None)


def read_zoned_time(text: str) -> datetime:
    """Read a time that must have a zone, see `read_time`.

    Raises:
        ValueError: It is not a valid time, or has no zone.
    """
    moment = read_time(text)
    if moment.tzinfo is None:
        raise ValueError(f'"{" ".join(text.split())}" has no zone. Write it like {EXAMPLE}')
    return moment


def in_zone_of(moment: datetime, reference: datetime) -> datetime:
    """Return a time with its zone, or else with the zone of another time."""
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=reference.tzinfo)


def _moodle_time(text: str) -> datetime:
    for form in _MOODLE:
        try:
            return datetime.strptime(text, form)
        except ValueError:
            continue
    raise ValueError(f'"{text[:60]}" is not a date with a time. Write it like {EXAMPLE}')


def _zone(name: str) -> tzinfo:
    if name in ("Z", "UTC", "GMT"):
        return timezone.utc
    if name[0] in "+-":
        digits = name[1:].replace(":", "").ljust(4, "0")
        offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
        if offset > timedelta(hours=14) or int(digits[2:]) > 59:
            raise ValueError(f'"{name}" is not a valid zone. Write it like {EXAMPLE}')
        return timezone(-offset if name[0] == "-" else offset)
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, KeyError):  # ZoneInfoNotFoundError is a KeyError; a folder of zones an OSError
        raise ValueError(f'"{name}" is not a zone that this machine knows. Write it like {EXAMPLE}') from None
