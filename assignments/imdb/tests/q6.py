from otter.test_files import test_case

from shared.notebook import run_check

OK_FORMAT = False
name = "q6"
points = None


@test_case(name="The first n_val samples and labels are for validation, all others for training, in the given order.", points=3, hidden=False)
def test_first_samples_are_set_aside(env):
    run_check("imdb", "test_first_samples_are_set_aside", env)
