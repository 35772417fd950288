"""Testing whether the checks are fair and sharp: right answers accepted, wrong ones and mutants caught."""
