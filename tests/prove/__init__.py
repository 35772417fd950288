"""`make prove`: run everything that the project promises, step by step, and write docs/figures.md."""
