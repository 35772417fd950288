from otter.test_files import test_case

from shared.notebook import run_check

OK_FORMAT = False
name = "q8"
points = None


@test_case(name="The history holds loss and validation loss, one value per epoch.", points=2, hidden=False)
def test_history_has_one_value_per_epoch(env):
    run_check("reuters", "test_history_has_one_value_per_epoch", env)


@test_case(name="The first of the two Axes shows both losses, the second shows both accuracies.", points=2, hidden=False)
def test_loss_and_accuracy_are_drawn_in_this_order(env):
    run_check("reuters", "test_loss_and_accuracy_are_drawn_in_this_order", env)
