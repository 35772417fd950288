# %%
# A classical mistake in every question: test statistics, relu at the end, training rows as validation rows, …
import keras
import matplotlib.pyplot as plt
import numpy as np
from keras import layers


# %%
def normalize(train_data, test_data):
    scaled = [(data - data.mean(axis=0)) / data.std(axis=0) for data in (train_data, test_data)]
    return scaled[0], scaled[1]  # the test data by its own statistics


# %%
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(1, activation="relu"))  # no price can be negative, can it?
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mse"])  # the loss once more
    return model


# %%
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    size, scores = len(train_data) // k, []
    for i in range(k):
        x_val, y_val = train_data[i * size : (i + 1) * size], train_targets[i * size : (i + 1) * size]
        model = build_model()
        model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)  # all rows
        scores.append(model.evaluate(x_val, y_val, verbose=0)[1])
    return scores


# %%
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    size, histories = len(train_data) // k, []
    for i in range(k):
        x_val, y_val = train_data[i * size : (i + 1) * size], train_targets[i * size : (i + 1) * size]
        x = np.concatenate([train_data[: i * size], train_data[(i + 1) * size :]])
        y = np.concatenate([train_targets[: i * size], train_targets[(i + 1) * size :]])
        history = build_model().fit(
            x, y, validation_data=(x_val, y_val), epochs=epochs, batch_size=batch_size, verbose=0
        )
        histories.append(history.history["mae"])  # of the training rows
    return histories


# %%
def average_history(all_mae_histories):
    return [np.mean(history) for history in all_mae_histories]  # over the epochs


# %%
def plot_validation_mae(average_mae_history, skip=0):
    plt.plot(average_mae_history[skip:])  # on the last figure, from 0, without labels
    return plt.gca()


# %%
def best_num_epochs(average_mae_history, skip=10):
    return int(np.argmin(average_mae_history[skip:])) + 1  # counted from the first one that is kept


# %%
def train_final_model(train_data, train_targets, build_model, epochs=5, batch_size=16):  # far too few
    model = build_model()
    model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)
    return model


# %%
def predict_prices(model, test_data):
    return model.predict(test_data, verbose=0)  # shape (n, 1)


# %%
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    errors = {}
    for name, settings in variants.items():
        scores = k_fold_scores(train_data, train_targets, lambda: build_model(), k, epochs)  # without the settings
        errors[name] = min(scores)  # of the best fold
    return errors
