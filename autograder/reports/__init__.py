"""Pages for people: feedback for each student, a page for the class."""
