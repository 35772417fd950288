"""The command line: `autograder`, or `python -m autograder`."""

from autograder.cli.app import app
from autograder.cli.text_encoding import ensure_utf8


def main() -> None:
    """Run the command that the arguments name."""
    ensure_utf8()
    app(prog_name="autograder")


if __name__ == "__main__":
    main()
