"""Grades on their way back to a course site."""
