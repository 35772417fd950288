"""The reference solutions: importable functions and masters of the notebooks at once. Never for students."""
