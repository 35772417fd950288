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
COMPARE_BY_HISTORY = (
    COMPARE.replace("batch_size=512", "batch_size=8, validation_data=(x_val, y_val)")
    .replace("model.fit", "history = model.fit")
    .replace("model.evaluate(x_val, y_val, verbose=0)[1]", 'history.history["val_categorical_accuracy"][-1]')
)
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
    "q15: small batches, and another name of the metric": COMPARE_BY_HISTORY,
    "q15: small batches, put together anew in each epoch": "import tensorflow as tf\n"
    + COMPARE.replace(
        "x_train, y_train, epochs=epochs, batch_size=512",
        "tf.data.Dataset.from_tensor_slices((x_train, y_train)).shuffle(len(x_train)).batch(8), epochs=epochs",
    ),
    "q15: accuracies of predictions": COMPARE.replace(
        "model.evaluate(x_val, y_val, verbose=0)[1]",
        "np.mean(model.predict(x_val, verbose=0).argmax(axis=1) == y_val.argmax(axis=1))",
    ),
}

WRONG = {
    "q8: validation rows trained on": (
        "honoured defaults follows training_values",
        TRAIN + PLOT,
        "partial_x_train, partial_y_train, epochs",
        "np.concatenate([partial_x_train, x_val]), np.concatenate([partial_y_train, y_val]), epochs",
    ),
    "q8: training rows for validation": (
        "follows",
        TRAIN + PLOT,
        "(x_val, y_val)",
        "(partial_x_train, partial_y_train)",
    ),
    "q8: a share of the training rows for validation": (
        "honoured defaults follows training_values",
        TRAIN + PLOT,
        "validation_data=(x_val, y_val)",
        "validation_split=0.25",
    ),
    "q8: no validation": (
        "history defaults follows training_values",
        TRAIN + PLOT,
        "validation_data=(x_val, y_val), ",
        "",
    ),
    "q8: batches of the usual size": (
        "honoured defaults follows training_values",
        TRAIN + PLOT,
        ", batch_size=batch_size",
        "",
    ),
    "q8: 9 epochs by default": ("defaults", TRAIN + PLOT, "epochs=20", "epochs=9"),
    "q8: another model is trained": (
        "honoured defaults follows",
        TRAIN + PLOT,
        "model.fit(",
        "keras.models.clone_model(model).fit(",
    ),
    "q8: accuracy first": ("order", TRAIN + PLOT, "return axes", "return axes[::-1]"),
    "q8: only one plot": ("order dotted axis title new_figures", TRAIN + PLOT, "return axes", "return axes[0]"),
    "q8: both in one plot": (
        "order new_figures",
        TRAIN + PLOT,
        "plt.subplots(1, 2)",
        "(plt.figure(), [plt.gca()] * 2)",
    ),
    "q8: the same figure again": (
        "new_figures",
        TRAIN + PLOT,
        "plt.subplots(1, 2)",
        "(plt.figure(1), (plt.subplot(121), plt.subplot(122)))",
    ),
    "q8: the training values twice": (
        "order dotted axis title",
        TRAIN + PLOT,
        'history_dict["val_" + name]',
        "history_dict[name]",
    ),
    "q8: two lines": ("dotted", TRAIN + PLOT, '"bo"', '"b"'),
    "q8: epochs from 0": (
        "axis",
        TRAIN + PLOT,
        "range(1, len(history_dict[name]) + 1)",
        "range(len(history_dict[name]))",
    ),
    "q8: no legend": ("title", TRAIN + PLOT, "ax.legend()", "pass"),
    "q8: takes the series out of the history": (
        "new_figures",
        TRAIN + PLOT,
        'ax.plot(epochs, history_dict[name], "bo"',
        'ax.plot(epochs, history_dict.pop(name), "bo"',
    ),
    "q9: the bottleneck's model": ("all_rows", RETRAIN, "build_model()", "build_model(hidden_units=(64, 4))"),
    "q9: trained on the squared error": ("all_rows", RETRAIN, "build_model()", 'build_model(loss="mse")'),
    "q9: inlined, with dropout": (
        "all_rows",
        INLINED_RETRAIN,
        "    model.add",
        "    model.add(layers.Dropout(0.5))\n    model.add",
    ),
    "q9: 8 epochs": ("all_rows", RETRAIN, "=9", "=8"),
    "q9: always 9 epochs": ("honours", RETRAIN, "epochs=epochs", "epochs=9"),
    "q9: batches of 128": ("all_rows honours", RETRAIN, "512", "128"),
    "q9: the first rows left out": (
        "comes_back all_rows honours",
        RETRAIN,
        "(x_train, y_train, epochs=epochs",
        "(x_train[100:], y_train[100:], epochs=epochs",
    ),
    "q9: labels one column further": (
        "comes_back all_rows honours",
        RETRAIN,
        "model.fit(x_train, y_train",
        "model.fit(x_train, np.roll(y_train, 1, axis=1)",
    ),
    "q9: labels of other rows": (
        "all_rows honours",
        RETRAIN,
        "model.fit(x_train, y_train",
        "model.fit(x_train, y_train[::-1]",
    ),
    "q9: not trained": (
        "comes_back all_rows honours",
        RETRAIN,
        "    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)\n",
        "",
    ),
    "q9: trained on and on": (
        "all_rows honours afresh",
        NETWORK + RETRAIN,
        "    model = build_model()\n",
        '    model = globals().setdefault("first", build_model())\n',
    ),
    "q9: the history in place of the model": ("all", RETRAIN, "    model.fit", "    return model.fit"),
    "q9: inlined, not trained": (
        "all_rows honours",
        INLINED_RETRAIN,
        "    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)\n",
        "",
    ),
    "q9: inlined, labels of other rows": (
        "all_rows honours",
        INLINED_RETRAIN,
        "fit(x_train, y_train",
        "fit(x_train, y_train[::-1]",
    ),
    "q9: inlined, batches of 128": ("all_rows honours", INLINED_RETRAIN, "512", "128"),
    "q14: the wrong way round": ("positive", DROP, "peaks[0] - peaks[1]", "peaks[1] - peaks[0]"),
    "q14: never negative": ("as_asked", DROP, "peaks[0] - peaks[1]", "abs(peaks[0] - peaks[1])"),
    "q14: the last epochs": ("highest", DROP, 'max(history["val_accuracy"])', 'history["val_accuracy"][-1]'),
    "q14: the epochs of lowest loss": (
        "highest",
        DROP,
        'max(history["val_accuracy"])',
        'history["val_accuracy"][np.argmin(history["val_loss"])]',
    ),
    "q14: both at the default model's best epoch": (
        "highest",
        DROP.replace("max(history", "(history"),
        "return peaks[0] - peaks[1]",
        "best = np.argmax(peaks[0])\n    return peaks[0][best] - peaks[1][best]",
    ),
    "q14: the last batch dropped": (
        "highest as_asked",
        DROP.replace(
            "x_train, y_train, epochs=epochs, batch_size=batch_size,", "batches(x_train, y_train), epochs=epochs,"
        ),
        "batches(x_train, y_train)",
        "tf.data.Dataset.from_tensor_slices((x_train, y_train)).batch(batch_size, drop_remainder=True)",
    ),
    "q14: labels of other rows": ("highest", DROP, "x_train, y_train, epochs", "x_train, y_train[::-1], epochs"),
    "q14: changes the validation labels": (
        "highest",
        DROP,
        "    return",
        "    y_val *= 0\n    return",
    ),
    "q14: rounded": ("highest", DROP, "peaks[0] - peaks[1]", "round(peaks[0] - peaks[1], 1)"),
    "q14: training accuracies": ("highest as_asked", DROP, '"val_accuracy"', '"accuracy"'),
    "q14: losses": ("positive highest as_asked", DROP, 'max(history["val_accuracy"])', 'min(history["val_loss"])'),
    "q14: means over the epochs": ("highest as_asked", DROP, "max(", "np.mean("),
    "q14: training rows for validation": ("highest", DROP, "(x_val, y_val)", "(x_train, y_train)"),
    "q14: always 4 units": ("width", DROP, "model(bottleneck_units)", "model()"),
    "q14: always 20 epochs": ("as_asked", DROP, "epochs=epochs", "epochs=20"),
    "q14: batches of the usual size": ("as_asked", DROP, " batch_size=batch_size,", ""),
    "q14: the second model trained for longer": (
        "as_asked",
        DROP,
        "epochs=epochs",
        "epochs=epochs * (1 + len(peaks))",
    ),
    "q14: batches of 512 by default": ("defaults", DROP, "=128", "=512"),
    "q14: 10 epochs by default": ("defaults", DROP, "epochs=20", "epochs=10"),
    "q14: 10 epochs by default, in another way": (
        "defaults",
        DROP,
        "epochs=20, batch_size=128):",
        "epochs=None, batch_size=128):\n    epochs = epochs or 10",
    ),
    "q14: a wider default model": ("width", DROP, "build_model()", "build_model(hidden_units=(128, 64))"),
    "q14: in percent": ("positive highest as_asked", DROP, "return ", "return 100 * "),
    "q14: both peaks": ("positive highest as_asked", DROP, "return peaks[0] - peaks[1]", "return peaks"),
    "q15: losses": ("every final 9_epochs", COMPARE, "[1]", "[0]"),
    "q15: training rows": ("final", COMPARE, "evaluate(x_val, y_val", "evaluate(x_train, y_train"),
    "q15: trained on validation rows": ("final", COMPARE, "fit(x_train, y_train", "fit(x_val, y_val"),
    "q15: labels of other rows": (
        "final 9_epochs",
        COMPARE,
        "fit(x_train, y_train",
        "fit(x_train, np.roll(y_train, 1, axis=0)",
    ),
    "q15: names and values sorted apart": (
        "final",
        COMPARE,
        "return accuracies",
        "return dict(zip(sorted(accuracies), sorted(accuracies.values())))",
    ),
    "q15: the best epoch": (
        "final",
        COMPARE_BY_HISTORY,
        'history.history["val_categorical_accuracy"][-1]',
        'max(history.history["val_categorical_accuracy"])',
    ),
    "q15: settings not used": ("builds", COMPARE, "**settings", ""),
    "q15: one model for all variants": (
        "builds",
        COMPARE,
        "model = build_model(**settings)",
        'model = accuracies.get("model") or build_model()',
    ),
    "q15: 4 epochs by default": ("9_epochs", COMPARE, "=9", "=4"),
    "q15: always 9 epochs": ("final", COMPARE, "epochs=epochs", "epochs=9"),
    "q15: a list": ("all", COMPARE, "return accuracies", "return list(accuracies.values())"),
    "q15: in percent": ("every final 9_epochs", COMPARE, "[1]", "[1] * 100"),
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
