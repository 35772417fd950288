from otter.test_files import test_case

from shared.notebook import run_check

OK_FORMAT = False
name = "q3"
points = None


@test_case(name="Row i has a single 1.0, in the column of label i.", points=2, hidden=False)
def test_each_label_sets_its_column(env):
    run_check("reuters", "test_each_label_sets_its_column", env)
