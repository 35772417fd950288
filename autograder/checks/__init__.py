"""The hidden checks, one package per assignment. Never shipped to students."""
