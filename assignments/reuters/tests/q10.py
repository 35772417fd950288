from otter.test_files import test_case

from shared.notebook import run_check

OK_FORMAT = False
name = "q10"
points = None


@test_case(name="If all labels are the same, every guess is right and the share is 1.", points=1, hidden=False)
def test_shuffling_equal_labels_changes_nothing(env):
    run_check("reuters", "test_shuffling_equal_labels_changes_nothing", env)
