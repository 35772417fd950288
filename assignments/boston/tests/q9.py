from otter.test_files import test_case

from shared.notebook import run_check

OK_FORMAT = False
name = "q9"
points = None


@test_case(name="Each row gets its predicted price, in one array of shape (n,).", points=2, hidden=False)
def test_there_is_one_price_per_row(env):
    run_check("boston", "test_there_is_one_price_per_row", env)
