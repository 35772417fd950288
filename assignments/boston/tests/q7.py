from otter.test_files import test_case

from shared.notebook import run_check

OK_FORMAT = False
name = "q7"
points = None


@test_case(name="The best epoch lies after the first `skip`, and is counted from 1, from the beginning of the training.", points=3, hidden=False)
def test_epochs_count_from_the_beginning(env):
    run_check("boston", "test_epochs_count_from_the_beginning", env)
