"""What a student may read about a submission, as data and as text."""
