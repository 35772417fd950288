from otter.test_files import test_case

from shared.notebook import run_check

OK_FORMAT = False
name = "q14"
points = None


@test_case(name="The drop is the accuracy of the default model minus that of the bottleneck model.", points=1, hidden=False)
def test_drop_is_positive_where_the_bottleneck_does_worse(env):
    run_check("reuters", "test_drop_is_positive_where_the_bottleneck_does_worse", env)
