from otter.test_files import test_case

from shared.notebook import run_check

OK_FORMAT = False
name = "q1"
points = None


@test_case(name="Each feature (column) of the training data gets mean 0 and standard deviation 1.", points=2, hidden=False)
def test_training_data_gets_mean_0_and_deviation_1(env):
    run_check("boston", "test_training_data_gets_mean_0_and_deviation_1", env)


@test_case(name="The test data is shifted and scaled with the training data's mean and standard deviation.", points=2, hidden=False)
def test_test_data_is_scaled_like_the_training_data(env):
    run_check("boston", "test_test_data_is_scaled_like_the_training_data", env)
