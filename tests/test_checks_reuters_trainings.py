"""The Reuters checks of functions that train models: right answers pass, wrong ones fail where they are wrong."""

from __future__ import annotations

import pytest
from answers import checks_of, failing
from reuters_answers import COMPARE, DROP, INLINED, NETWORK, OWN_BOTTLENECK, PLOT, RETRAIN, TRAIN

pytest.importorskip("keras")

HAND = """
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=None, epochs=None, batch_size=None):
    epochs, batch_size = epochs or 20, batch_size or 128

    def peak(model):
        best = 0.0
        for _ in range(epochs):
            order = np.random.permutation(len(x_train))
            for start in range(0, len(x_train), batch_size):
                rows = order[start : start + batch_size]
                model.train_on_batch(x_train[rows], y_train[rows])
            best = max(best, np.mean(np.asarray(model(x_val)).argmax(axis=1) == y_val.argmax(axis=1)))
        return best

    narrow = peak(build_model(hidden_units=(64, bottleneck_units or 4)))
    return np.float32(peak(build_model()) - narrow)
"""
TAPE = """
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    loss_of = keras.losses.CategoricalCrossentropy()
    data = tf.data.Dataset.from_tensor_slices((partial_x_train, partial_y_train)).shuffle(20000).batch(batch_size)
    names = ("loss", "categorical_accuracy", "val_loss", "val_categorical_accuracy")
    history = {name: [] for name in names}
    for _ in range(epochs):
        losses, shares = [], []
        for x, y in data:
            with tf.GradientTape() as tape:
                outputs = model(x, training=True)
                loss = loss_of(y, outputs)
            weights = model.trainable_variables
            model.optimizer.apply_gradients(zip(tape.gradient(loss, weights), weights))
            losses.append(float(loss))
            shares.append(np.mean(outputs.numpy().argmax(1) == y.numpy().argmax(1)))
        outputs = np.asarray(model(x_val))
        share = np.mean(outputs.argmax(1) == y_val.argmax(1))
        for name, value in zip(names, (np.mean(losses), np.mean(shares), float(loss_of(y_val, outputs)), share)):
            history[name].append(value)
    return history


def plot_history(history_dict):
    both = []
    for name in ("loss", "categorical_accuracy"):
        plt.figure()
        epochs = np.arange(len(history_dict[name])) + 1
        plt.scatter(epochs, history_dict[name], label="train")
        plt.plot(epochs, history_dict["val_" + name], "g--", label="val")
        plt.title(name)
        plt.xlabel("epoch")
        plt.ylabel(name)
        plt.legend()
        both.append(plt.gca())
    return tuple(both)
"""
# The default model as a bottleneck model of 64 units; and models that no builder makes.
BY_WIDTH = DROP.replace("build_model()", "build_bottleneck_model(64)")
OF_ITS_OWN = BY_WIDTH.replace("build_bottleneck_model", "build") + OWN_BOTTLENECK.replace(
    "build_bottleneck_model", "build"
)
INLINED_RETRAIN = RETRAIN.replace("model = build_model()", INLINED)
RIGHT = {
    "q8: as in the book": TRAIN + PLOT,
    "q8: a GradientTape, and another name of the metric": TAPE,
    "q9: as in the book": RETRAIN,
    "q9: a network of its own": INLINED_RETRAIN,
    "q14: as in the book": DROP,
    "q14: by hand, the narrow model first": HAND,
    "q14: the default model by its width": BY_WIDTH,
    "q14: networks of its own": OF_ITS_OWN,
    "q15: as in the book": COMPARE,
    "q15: networks of its own": NETWORK.replace("build_model", "build") + COMPARE.replace("build_model", "build"),
    "q15: small batches, and another name of the metric": COMPARE.replace(
        "batch_size=512", "batch_size=5, validation_data=(x_val, y_val)"
    )
    .replace("model.fit", "history = model.fit")
    .replace("model.evaluate(x_val, y_val, verbose=0)[1]", 'history.history["val_categorical_accuracy"][-1]'),
    "q15: accuracies of predictions": COMPARE.replace(
        "model.evaluate(x_val, y_val, verbose=0)[1]",
        "np.mean(model.predict(x_val, verbose=0).argmax(axis=1) == y_val.argmax(axis=1))",
    ),
}

WRONG = {
    "q14: the wrong way round": ("positive", DROP, "peaks[0] - peaks[1]", "peaks[1] - peaks[0]"),
    "q14: never negative": ("as_asked", DROP, "peaks[0] - peaks[1]", "abs(peaks[0] - peaks[1])"),
    "q14: the last epochs": ("highest", DROP, 'max(history["val_accuracy"])', 'history["val_accuracy"][-1]'),
    "q14: the epochs of lowest loss": (
        "highest",
        DROP,
        'max(history["val_accuracy"])',
        'history["val_accuracy"][np.argmin(history["val_loss"])]',
    ),
    "q14: training accuracies": ("highest as_asked", DROP, '"val_accuracy"', '"accuracy"'),
    "q14: losses": ("positive highest as_asked", DROP, 'max(history["val_accuracy"])', 'min(history["val_loss"])'),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", RIGHT)
def test_a_right_answer_of_any_kind_passes_all_checks(name: str) -> None:
    question, _, _ = name.partition(":")
    assert failing("reuters", question, RIGHT[name]) == set()


@pytest.mark.slow
@pytest.mark.parametrize("mistake", WRONG)
def test_a_wrong_answer_fails_where_it_is_wrong(mistake: str) -> None:
    question, _, _ = mistake.partition(":")
    words, right, old, new = WRONG[mistake]
    assert old in right
    names = {name.removeprefix("test_") for name, _ in checks_of("reuters", question)}
    expected = names if words == "all" else {name for name in names if any(word in name for word in words.split())}
    assert failing("reuters", question, right.replace(old, new)) == expected
