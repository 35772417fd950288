from otter.test_files import test_case

from shared.notebook import run_check

OK_FORMAT = False
name = "q12"
points = None


@test_case(name="The model gives 46 probabilities per newswire, and can be trained on integer labels.", points=1, hidden=False)
def test_sparse_model_learns_from_integer_labels(env):
    run_check("reuters", "test_sparse_model_learns_from_integer_labels", env)
