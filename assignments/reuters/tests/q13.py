from otter.test_files import test_case

from shared.notebook import run_check

OK_FORMAT = False
name = "q13"
points = None


@test_case(name="There are layers of 64 units, 4 units and 46 softmax units.", points=2, hidden=False)
def test_bottleneck_has_4_units_by_default(env):
    run_check("reuters", "test_bottleneck_has_4_units_by_default", env)
