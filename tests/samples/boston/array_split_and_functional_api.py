# %%
# All ten right by other means: the Functional API, np.array_split, predictions by hand, train_on_batch.
import keras
import matplotlib.pyplot as plt
import numpy as np


# %%
def normalize(train_data, test_data):
    mean = np.mean(train_data, axis=0)
    centred = train_data - mean
    deviation = np.sqrt((centred**2).mean(axis=0)) + 1e-7
    return (centred / deviation).astype("float32"), ((test_data - mean) / deviation).astype("float32")


# %%
def build_model(hidden_units=(64, 64)):
    inputs = values = keras.Input((13,))
    for units in hidden_units:
        values = keras.layers.Dense(units)(values)
        values = keras.layers.Activation("relu")(values)
    outputs = keras.layers.Reshape(())(keras.layers.Dense(1, activation="linear")(values))
    model = keras.Model(inputs, outputs)
    model.compile(
        optimizer=keras.optimizers.RMSprop(),
        loss=keras.losses.MeanSquaredError(),
        metrics=["mse", keras.metrics.MeanAbsoluteError()],
    )
    return model


# %%
def folds(x, y, k):
    everything = np.arange(len(x))
    for block in np.array_split(everything, k):
        rest = np.setdiff1d(everything, block)
        yield x[rest], y[rest], x[block], y[block]


def error(model, x, y):
    return float(np.mean(np.abs(np.ravel(model.predict(x, verbose=0)) - y)))


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    scores = np.zeros(k)
    for fold, (x, y, x_val, y_val) in enumerate(folds(train_data, train_targets, k)):
        model = build_model()
        model.fit(x, y, epochs=epochs, batch_size=batch_size, verbose=0)
        scores[fold] = error(model, x_val, y_val)
    return scores


# %%
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    histories = []
    for x, y, x_val, y_val in folds(train_data, train_targets, k):
        model, errors = build_model(), []
        for _ in range(epochs):
            model.fit(x, y, batch_size=batch_size, verbose=0)
            errors.append(error(model, x_val, y_val))
        histories.append(errors)
    return np.array(histories)


# %%
def average_history(all_mae_histories):
    return np.mean(all_mae_histories, axis=0)


# %%
def plot_validation_mae(average_mae_history, skip=0):
    plt.figure()
    kept = average_mae_history[skip:]
    plt.plot(range(1, len(kept) + 1), kept, "b.")
    plt.xlabel("Epoche")
    plt.ylabel("MAE")
    return plt.gca()


# %%
def best_num_epochs(average_mae_history, skip=10):
    return min(range(skip, len(average_mae_history)), key=lambda place: average_mae_history[place]) + 1


# %%
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    for _ in range(epochs):
        order = np.random.permutation(len(train_data))
        for start in range(0, len(order), batch_size):
            chosen = order[start : start + batch_size]
            model.train_on_batch(train_data[chosen], train_targets[chosen])
    return model


# %%
def predict_prices(model, test_data):
    return model.predict(test_data, verbose=0)[:, 0].tolist()


# %%
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    return {
        name: k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs, 8).mean()
        for name, settings in variants.items()
    }
