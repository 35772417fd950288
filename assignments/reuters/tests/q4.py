from otter.test_files import test_case

from shared.notebook import run_check

OK_FORMAT = False
name = "q4"
points = None


@test_case(name="The sigmoid is 0.5 at 0, near 0 for small numbers and near 1 for large ones.", points=2, hidden=False)
def test_sigmoid_makes_a_probability_of_each_number(env):
    run_check("reuters", "test_sigmoid_makes_a_probability_of_each_number", env)


@test_case(name="Each row becomes positive numbers that add up to 1.", points=2, hidden=False)
def test_softmax_makes_probabilities_of_each_row(env):
    run_check("reuters", "test_softmax_makes_probabilities_of_each_row", env)
