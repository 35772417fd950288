# %%
# Question 1 is right; the other answers are no data, of wild shapes, or stop with an error.
import numpy as np


def normalize(train_data, test_data):
    mean, deviation = np.mean(train_data, axis=0), np.std(train_data, axis=0)
    return (train_data - mean) / deviation, (test_data - mean) / deviation


# %%
class Scores:
    def __array__(self, *args, **kwargs):
        raise RuntimeError("no")


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    return Scores()


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    return [[float("nan")] * epochs] * k


def average_history(all_mae_histories):
    return ["low"] * len(all_mae_histories[0])


def plot_validation_mae(average_mae_history, skip=0):
    return average_mae_history


def best_num_epochs(average_mae_history, skip=10):
    return 10**400


def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    return build_model


def predict_prices(model, test_data):
    return (price for price in test_data)


def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    return {name: None for name in variants}
