from otter.test_files import test_case

from shared.notebook import run_check

OK_FORMAT = False
name = "q3"
points = None


@test_case(name="Each label keeps its value, in one array of shape (n,).", points=1, hidden=False)
def test_labels_keep_their_values(env):
    run_check("imdb", "test_labels_keep_their_values", env)


@test_case(name="The dtype of the result is float32.", points=1, hidden=False)
def test_labels_are_float32(env):
    run_check("imdb", "test_labels_are_float32", env)
