"""Which notebooks of a class are alike beyond what is expected: a place to look, never a verdict."""
