"""`python -m autograder`: the command line."""

from autograder.cli.app import app
from autograder.cli.text_encoding import ensure_utf8

if __name__ == "__main__":
    ensure_utf8()
    app()
