"""The reference solutions: at once importable functions and the masters of the notebooks. Never shipped to students."""
