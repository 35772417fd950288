"""The reference solutions, which are also the source notebooks. Never shipped to students."""
