"""Grade files and feedback for course sites."""
