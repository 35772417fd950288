from otter.test_files import test_case

from shared.notebook import run_check

OK_FORMAT = False
name = "q5"
points = None


@test_case(name="The columns are the probabilities of class 0 and of class 1; t is the logit of class 1.", points=2, hidden=False)
def test_both_classes_get_their_probability(env):
    run_check("reuters", "test_both_classes_get_their_probability", env)
