"""What ships with every notebook and into the grader's worker: data sets, public checks, the student protocol."""
