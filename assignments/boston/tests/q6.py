from otter.test_files import test_case

from shared.notebook import run_check

OK_FORMAT = False
name = "q6"
points = None


@test_case(name="Without an argument the validation MAE of every epoch is drawn.", points=2, hidden=False)
def test_the_whole_curve_is_drawn(env):
    run_check("boston", "test_the_whole_curve_is_drawn", env)


@test_case(name="Both axes have a label.", points=1, hidden=False)
def test_both_axes_have_a_label(env):
    run_check("boston", "test_both_axes_have_a_label", env)
