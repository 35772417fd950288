"""What instructors and TAs run. Never shipped to students."""
