"""HTML pages: the templates of all of them, their styles and scripts, and how they are rendered."""
