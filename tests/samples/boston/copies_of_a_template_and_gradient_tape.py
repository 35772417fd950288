# %%
# All ten right by other means: pandas, copies of one template, weights put back, a GradientTape loop.
import keras
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import tensorflow as tf


# %%
def normalize(train_data, test_data):
    train, test = pd.DataFrame(train_data), pd.DataFrame(test_data)
    return (train - train.mean()) / train.std(), (test - train.mean()) / train.std()


# %%
def build_model(hidden_units=(64, 64)):
    model = keras.Sequential([keras.layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(keras.layers.Dense(1, activation=None))
    model.compile(optimizer=keras.optimizers.RMSprop(0.001), loss=keras.losses.mean_squared_error, metrics=["MAE"])
    return model


# %%
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    size, scores = len(train_data) // k, []
    template = build_model()
    for fold in reversed(range(k)):
        block = np.arange(fold * size, (fold + 1) * size)
        model = keras.models.clone_model(template)
        model.compile(template.optimizer.__class__.from_config(template.optimizer.get_config()), "mse", metrics=["MAE"])
        x, y = np.delete(train_data, block, axis=0), np.delete(train_targets, block)
        model.fit(x, y, epochs=epochs, batch_size=batch_size, verbose=0)
        reported = model.evaluate(train_data[block], train_targets[block], verbose=0, return_dict=True)
        scores.append(reported["MAE"])
    return scores


# %%
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    size, histories = len(train_data) // k, []
    model = build_model()
    model.predict(train_data[:1], verbose=0)
    fresh_weights = model.get_weights()
    for fold in range(k):
        block = slice(fold * size, (fold + 1) * size)
        x = np.vstack([train_data[: block.start], train_data[block.stop :]])
        y = np.hstack([train_targets[: block.start], train_targets[block.stop :]])
        model.set_weights(fresh_weights)
        model.compile(optimizer="rmsprop", loss="mse", metrics=["MAE"])
        validation = (train_data[block], train_targets[block])
        history = model.fit(x, y, epochs=epochs, batch_size=batch_size, validation_data=validation, verbose=0)
        histories.append(np.array(history.history["val_MAE"]))
    return histories


# %%
def average_history(all_mae_histories):
    return pd.DataFrame(all_mae_histories).mean()


# %%
def plot_validation_mae(average_mae_history, skip=0):
    _, axes = plt.subplots()
    pd.Series(average_mae_history, index=range(1, len(average_mae_history) + 1))[skip:].plot(ax=axes)
    axes.set(xlabel="Epochs", ylabel="Validation MAE")
    return axes


# %%
def best_num_epochs(average_mae_history, skip=10):
    kept = list(average_mae_history)[skip:]
    return kept.index(min(kept)) + 1 + skip


# %%
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    data = tf.data.Dataset.from_tensor_slices((np.float32(train_data), np.float32(train_targets)[:, None]))
    model(np.float32(train_data[:1]))

    @tf.function
    def step(x, y):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((model(x, training=True) - y) ** 2)
        gradients = tape.gradient(loss, model.trainable_variables)
        model.optimizer.apply_gradients(zip(gradients, model.trainable_variables))

    for _ in range(epochs):
        for x, y in data.shuffle(2000).batch(batch_size):
            step(x, y)
    return model


# %%
def predict_prices(model, test_data):
    return np.concatenate([model.predict(test_data, verbose=0)]).flatten()


# %%
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    def mean_error(settings):
        scores = []
        for block in np.split(np.arange(len(train_data) // k * k), k):
            model = build_model(**settings)
            x, y = np.delete(train_data, block, axis=0), np.delete(train_targets, block)
            model.fit(x, y, epochs=epochs, verbose=0)
            scores.append(np.abs(model.predict(train_data[block], verbose=0)[:, 0] - train_targets[block]).mean())
        return np.mean(scores)

    return {name: mean_error(variants[name]) for name in variants}
