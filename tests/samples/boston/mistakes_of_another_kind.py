# %%
# Other mistakes: in place, one mean for the whole table, no hidden activation, mae as loss, sums, fixed numbers, …
import keras
import matplotlib.pyplot as plt
import numpy as np

optimizer = keras.optimizers.RMSprop()  # made once for all models


# %%
def normalize(train_data, test_data):
    mean, deviation = train_data.mean(), train_data.std()
    train_data -= mean
    train_data /= deviation
    test_data -= mean
    test_data /= deviation
    return train_data, test_data


# %%
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([keras.layers.Dense(units) for units in hidden_units])  # a line remains a line
    model.add(keras.layers.Dense(1))
    model.compile(optimizer=optimizer, loss="mae", metrics=["mae"])
    return model


# %%
def average_history(all_mae_histories):
    return [sum(errors) / 4 for errors in zip(*all_mae_histories)]


# %%
def plot_validation_mae(average_mae_history, skip=10):
    _, axes = plt.subplots()
    axes.plot(range(1, len(average_mae_history) - skip + 1), average_mae_history[:-skip])  # the last ones
    axes.set(title="Validation MAE", xlabel="Epochs")
    return axes


# %%
def best_num_epochs(average_mae_history, skip=10):
    return int(np.argmin(average_mae_history))  # an index, and nothing is skipped


# %%
model = build_model()


def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    # The model from above goes on and on.
    model.fit(train_data, train_targets, epochs=epochs, verbose=0)
    return model


# %%
def predict_prices(model, test_data):
    return np.squeeze(model.predict(test_data, verbose=0)).round()
