"""Importing Jupyter's packages without a grammar that jsonschema builds for an optional check."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

_MODULE = "rfc3987_syntax"


@contextmanager
def without_iri_grammar() -> Iterator[None]:
    """Import without `rfc3987_syntax`: it builds a grammar in 0.8 to 2.8 s, for a check that no notebook needs."""
    if _MODULE in sys.modules:
        yield
        return
    sys.modules[_MODULE] = None  # type: ignore[assignment]  # documented: makes the import fail as if not installed
    try:
        yield
    finally:
        del sys.modules[_MODULE]
