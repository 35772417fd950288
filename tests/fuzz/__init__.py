"""Hypothesis strategies for malformed input: what students submit, and what a student process answers."""
