"""grading.yml as typed objects."""

from autograder.config.schema import (
    AssignmentConfig,
    ConfigError,
    GradescopeSettings,
    Grading,
    Limits,
    Points,
    Question,
    Text,
    ThresholdConfig,
    load,
    match_checks,
)

__all__ = [
    "AssignmentConfig",
    "ConfigError",
    "GradescopeSettings",
    "Grading",
    "Limits",
    "Points",
    "Question",
    "Text",
    "ThresholdConfig",
    "load",
    "match_checks",
]
