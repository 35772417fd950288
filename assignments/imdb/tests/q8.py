from otter.test_files import test_case

from shared.notebook import run_check

OK_FORMAT = False
name = "q8"
points = None


@test_case(name="plot_loss draws the training loss and the validation loss.", points=2, hidden=False)
def test_plot_loss_draws_both_series(env):
    run_check("imdb", "test_plot_loss_draws_both_series", env)


@test_case(name="plot_accuracy draws the training accuracy and the validation accuracy.", points=2, hidden=False)
def test_plot_accuracy_draws_both_series(env):
    run_check("imdb", "test_plot_accuracy_draws_both_series", env)
