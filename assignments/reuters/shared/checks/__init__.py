"""The public checks, one module per assignment."""
