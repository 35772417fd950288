"""The hidden checks, one module per assignment. Never shipped to students."""
