"""grading.yml as typed objects."""

from autograder.config.fields import Points, Text
from autograder.config.grading_file import load, match_checks
from autograder.config.schema import (
    AssignmentConfig,
    GradescopeSettings,
    Grading,
    Limits,
    Question,
)
from autograder.config.thresholds import ThresholdConfig
from autograder.config.yaml_source import ConfigError

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
