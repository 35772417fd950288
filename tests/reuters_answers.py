"""Right answers to the questions of the Reuters assignment that need a model, to be changed into wrong ones."""

from __future__ import annotations

NETWORK = """
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
"""
TRAIN = """
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(
        partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
        validation_data=(x_val, y_val), verbose=0
    )
    return history.history
"""
PLOT = """
def plot_history(history_dict):
    figure, axes = plt.subplots(1, 2)
    for ax, name in zip(axes, ("loss", "accuracy")):
        epochs = range(1, len(history_dict[name]) + 1)
        ax.plot(epochs, history_dict[name], "bo", label="Training " + name)
        ax.plot(epochs, history_dict["val_" + name], "b", label="Validation " + name)
        ax.set(title=name, xlabel="Epochs", ylabel=name)
        ax.legend()
    return axes
"""
RETRAIN = """
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model
"""
PREDICT = """
def predict_topics(model, x):
    probabilities = model.predict(x, verbose=0)
    return probabilities, np.argmax(probabilities, axis=1)
"""
SPARSE = """
def build_sparse_model(hidden_units=(64, 64)):
    return build_model(hidden_units, loss="sparse_categorical_crossentropy")
"""
BOTTLENECK = """
def build_bottleneck_model(bottleneck_units=4):
    return build_model(hidden_units=(64, bottleneck_units))
"""
DROP = """
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(
            x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0
        ).history
        peaks.append(max(history["val_accuracy"]))
    return peaks[0] - peaks[1]
"""
COMPARE = """
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    accuracies = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        accuracies[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return accuracies
"""
OWN_SPARSE = (
    NETWORK.replace("build_model", "build_sparse_model")
    .replace("loss=loss", 'loss="sparse_categorical_crossentropy"')
    .replace(', loss="categorical_crossentropy")', ")")
)
OWN_BOTTLENECK = (
    NETWORK.replace("build_model", "build_bottleneck_model")
    .replace('hidden_units=(64, 64), loss="categorical_crossentropy"', "bottleneck_units=4")
    .replace("in hidden_units", "in (64, bottleneck_units)")
    .replace("loss=loss", 'loss="categorical_crossentropy"')
)
# A model of the answer's own in place of a call of build_model.
INLINED = """model = keras.Sequential([layers.Dense(units, "relu") for units in (64, 64)])
    model.add(layers.Dense(46, "softmax"))
    model.compile("rmsprop", "categorical_crossentropy", metrics=["accuracy"])"""
