"""Fuzzing of all that reads bytes of a student's making: `python -m tests.fuzz TARGET --seconds 60`.

Modules import each other relatively: pytest knows this package as `fuzz`, the command line as `tests.fuzz`.
"""
