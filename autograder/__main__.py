"""`python -m autograder`: the command line."""

from autograder.cli import app

if __name__ == "__main__":
    app()
