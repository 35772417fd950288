from otter.test_files import test_case

from shared.notebook import run_check

OK_FORMAT = False
name = "q7"
points = None


@test_case(name="The best epoch is after the first `skip` epochs, and is counted from 1, from the start of the training.", points=3, hidden=False)
def test_epochs_count_from_the_beginning(env):
    run_check("boston", "test_epochs_count_from_the_beginning", env)
