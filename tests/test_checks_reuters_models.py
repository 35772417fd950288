"""The Reuters checks of functions that build or use models: right answers pass, wrong ones fail where they must."""

from __future__ import annotations

import pytest
from answers import checks_of, failing
from reuters_answers import BOTTLENECK, NETWORK, OWN_BOTTLENECK, OWN_SPARSE, PREDICT, SPARSE

pytest.importorskip("keras")

DROPPING = """
class Dropping(keras.Sequential):
    def call(self, inputs, training=None, mask=None):
        for layer in self.layers[:-1]:
            inputs = layer(inputs)
            inputs = keras.random.dropout(inputs, 0.5) if training else inputs
        return self.layers[-1](inputs)
"""
RIGHT = {
    "q6: as in the book": NETWORK,
    "q6: softmax as a layer": NETWORK.replace('46, activation="softmax"))', "46))\n    model.add(layers.Softmax())"),
    "q6: softmax as a function": NETWORK.replace(
        '46, activation="softmax"))', "46))\n    model.add(layers.Lambda(keras.ops.softmax))"
    ),
    "q6: an object as optimizer, and a second metric": NETWORK.replace('"rmsprop"', "keras.optimizers.RMSprop(1e-3)")
    .replace('["accuracy"]', '["accuracy", keras.metrics.MeanSquaredError()]')
    .replace("loss=loss", "loss=str(loss)"),
    "q6: the functional API": """
        def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
            inputs = x = keras.Input((10000,))
            for units in hidden_units:
                x = layers.Dense(units, "relu")(x)
            model = keras.Model(inputs, layers.Dense(46, "softmax")(x))
            model.compile("rmsprop", loss, metrics=["acc"])
            return model
        """,
    "q6: a class": """
        class Network(keras.Model):
            def __init__(self, hidden_units):
                super().__init__()
                self.last = layers.Dense(46)
                self.hidden = [layers.Dense(units, "relu") for units in hidden_units]

            def call(self, x):
                for layer in self.hidden:
                    x = layer(x)
                return tf.nn.softmax(self.last(x))

        def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
            model = Network(hidden_units)
            model.compile(keras.optimizers.RMSprop(), loss=loss, metrics=["accuracy"])
            return model
        """,
    "q11: as in the book": PREDICT,
    "q11: tensors in a list": """
        def predict_topics(model, x):
            probabilities = model(x)
            return [probabilities, tf.argmax(probabilities, axis=-1)]
        """,
    "q11: numbers in a list": PREDICT.replace(
        "np.argmax(probabilities, axis=1)", "[int(p.argmax()) for p in probabilities]"
    ),
    "q12: by build_model, which is missing": SPARSE,
    "q12: a network of its own": OWN_SPARSE,
    "q12: compiled once more": """
        def build_sparse_model(hidden_units=(64, 64)):
            model = build_model(hidden_units=list(hidden_units))
            loss = keras.losses.SparseCategoricalCrossentropy()
            model.compile("rmsprop", loss, metrics=["sparse_categorical_accuracy"])
            return model
        """,
    "q12: a loss that is no string": NETWORK
    + SPARSE.replace('"sparse_categorical_crossentropy"', "keras.losses.sparse_categorical_crossentropy"),
    "q13: by build_model, which is missing": BOTTLENECK,
    "q13: a list, by its place": BOTTLENECK.replace("hidden_units=(64, bottleneck_units)", "[64, bottleneck_units]"),
    "q13: a network of its own": OWN_BOTTLENECK,
}

WRONG = {
    "q6: sigmoid outputs": ("46_topics default_layers hidden_units optimizer", NETWORK, '"softmax"', '"sigmoid"'),
    "q6: no activation at the end": (
        "46_topics default_layers hidden_units optimizer",
        NETWORK,
        ', activation="softmax"',
        "",
    ),
    "q6: softmax twice": (
        "default_layers hidden_units optimizer",
        NETWORK,
        "    model.compile",
        "    model.add(layers.Softmax())\n    model.compile",
    ),
    "q6: softmax over the batch": (
        "46_topics default_layers hidden_units optimizer",
        NETWORK,
        ', activation="softmax"))',
        "))\n    model.add(layers.Softmax(axis=0))",
    ),
    "q6: binary cross-entropy": (
        "loss_is_cat loss_is_hon optimizer",
        NETWORK,
        "loss=loss",
        'loss="binary_crossentropy"',
    ),
    "q6: mean squared error": ("loss_is_cat loss_is_hon optimizer", NETWORK, "loss=loss", 'loss="mse"'),
    "q6: always the sparse loss": (
        "loss_is_cat loss_is_hon optimizer accuracy fresh",
        NETWORK,
        "loss=loss",
        'loss="sparse_categorical_crossentropy"',
    ),
    "q6: always the default loss": ("loss_is_hon", NETWORK, "loss=loss", 'loss="categorical_crossentropy"'),
    "q6: a loss of logits": (
        "loss_is_cat loss_is_hon",
        NETWORK,
        "loss=loss",
        "loss=keras.losses.CategoricalCrossentropy(from_logits=True)",
    ),
    "q6: 45 classes": ("46_topics default_layers hidden_units optimizer accuracy fresh", NETWORK, "46", "45"),
    "q6: 47 classes": ("46_topics default_layers hidden_units optimizer accuracy fresh", NETWORK, "46", "47"),
    "q6: one output": ("46_topics default_layers hidden_units optimizer accuracy fresh", NETWORK, "46", "1"),
    "q6: a bottleneck left in": ("default_layers hidden_units", NETWORK, "in hidden_units", "in (64, 4)"),
    "q6: 16 units": ("default_layers", NETWORK, "(64, 64)", "(16, 16)"),
    "q6: linear hidden layers": ("default_layers hidden_units", NETWORK, ', activation="relu"', ""),
    "q6: dropout": (
        "dropped",
        NETWORK,
        "        model.add",
        "        model.add(layers.Dropout(0.5))\n        model.add",
    ),
    "q6: dropout that is no layer": ("dropped", NETWORK + DROPPING, "keras.Sequential()", "Dropping()"),
    "q6: a top-5 metric by the name of accuracy": (
        "accuracy",
        NETWORK,
        '["accuracy"]',
        '[keras.metrics.TopKCategoricalAccuracy(k=5, name="accuracy")]',
    ),
    "q6: binary accuracy": ("accuracy", NETWORK, '["accuracy"]', '["binary_accuracy"]'),
    "q6: no metric": ("accuracy", NETWORK, ', metrics=["accuracy"]', ""),
    "q6: adam": ("optimizer", NETWORK, "rmsprop", "adam"),
    "q6: another learning rate": ("optimizer", NETWORK, '"rmsprop"', "keras.optimizers.RMSprop(0.01)"),
    "q6: not compiled": (
        "46_topics loss_is_cat loss_is_hon optimizer accuracy fresh",
        NETWORK,
        '    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])\n',
        "",
    ),
    "q6: compile in place of the model": ("all", NETWORK, "    model.compile", "    return model.compile"),
    "q6: one model for all calls": (
        "hidden_units loss_is_hon fresh optimizer_is",
        NETWORK,
        "    return model",
        '    return globals().setdefault("first", model)',
    ),
    "q6: one optimizer for all calls": (
        "fresh optimizer_is",
        NETWORK,
        '"rmsprop"',
        'globals().setdefault("first", keras.optimizers.RMSprop())',
    ),
    "q11: topics first": (
        "all",
        PREDICT,
        "probabilities, np.argmax(probabilities, axis=1)",
        "np.argmax(probabilities, axis=1), probabilities",
    ),
    "q11: argmax of the columns": ("come_first each_newswire", PREDICT, "axis=1", "axis=0"),
    "q11: argmax of everything": ("come_first each_newswire", PREDICT, ", axis=1", ""),
    "q11: topics as floats": ("come_first each_newswire", PREDICT, "axis=1)", "axis=1) * 1.0"),
    "q11: topics as a column": ("come_first each_newswire", PREDICT, "axis=1", "axis=1, keepdims=True"),
    "q11: only the topics": ("all", PREDICT, "return probabilities, ", "return "),
    "q11: the largest probability": ("come_first each_newswire", PREDICT, "np.argmax", "np.max"),
    "q11: counted from 1": ("come_first each_newswire", PREDICT, "axis=1)", "axis=1) + 1"),
    "q11: one-hot topics": (
        "come_first each_newswire",
        PREDICT,
        "np.argmax(probabilities, axis=1)",
        "np.eye(46)[np.argmax(probabilities, axis=1)]",
    ),
    "q11: softmax once more": (
        "come_first those_of",
        PREDICT,
        "verbose=0)",
        "verbose=0)\n    probabilities = np.exp(probabilities) / np.exp(probabilities).sum(axis=1, keepdims=True)",
    ),
    "q11: scales the newswires in place": (
        "those_of each_newswire",
        PREDICT,
        "    return",
        "    x *= 0.5\n    return",
    ),
    "q11: trains the model": (
        "come_first those_of each_newswire",
        PREDICT,
        "    return",
        "    model.fit(x, np.eye(46)[probabilities.argmax(axis=1)], verbose=0)\n    return",
    ),
    "q12: the loss of one-hot labels": ("learns loss compiled fresh", SPARSE, '"sparse_', '"'),
    "q12: hidden_units not handed on": ("hidden_units", SPARSE, "(hidden_units, ", "("),
    "q12: 32 units": ("same_network", SPARSE, "(64, 64)", "(32, 32)"),
    "q12: 45 classes": ("learns same_network hidden_units compiled fresh", OWN_SPARSE, "46", "45"),
    "q12: 47 classes": ("learns same_network hidden_units compiled", OWN_SPARSE, "46", "47"),
    "q12: adam": ("compiled", OWN_SPARSE, "rmsprop", "adam"),
    "q12: the accuracy of one-hot labels": ("compiled", OWN_SPARSE, '"accuracy"', '"categorical_accuracy"'),
    "q12: logits": ("learns same_network hidden_units compiled", OWN_SPARSE, ', activation="softmax"', ""),
    "q12: one model for all calls": (
        "hidden_units compiled fresh",
        OWN_SPARSE,
        "    return model",
        '    return globals().setdefault("first", model)',
    ),
    "q12: dropout": (
        "same_network",
        OWN_SPARSE,
        "        model.add",
        "        model.add(layers.Dropout(0.5))\n        model.add",
    ),
    "q13: three hidden layers": ("4_units units_are", BOTTLENECK, "(64, b", "(64, 64, b"),
    "q13: the narrow layer first": (
        "4_units units_are",
        BOTTLENECK,
        "(64, bottleneck_units)",
        "(bottleneck_units, 64)",
    ),
    "q13: always 4 units": ("units_are", BOTTLENECK, "(64, bottleneck_units)", "(64, 4)"),
    "q13: 5 units by default": ("4_units", BOTTLENECK, "=4", "=5"),
    "q13: the loss of integer labels": (
        "compiled",
        BOTTLENECK,
        "units))",
        'units), loss="sparse_categorical_crossentropy")',
    ),
    "q13: not compiled": (
        "4_units compiled",
        OWN_BOTTLENECK,
        '    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])\n',
        "",
    ),
    "q13: dropout": (
        "units_are",
        OWN_BOTTLENECK,
        "        model.add",
        "        model.add(layers.Dropout(0.5))\n        model.add",
    ),
    "q13: one first layer for all calls": (
        "compiled",
        OWN_BOTTLENECK.replace("in (64, bottleneck_units)", "in (bottleneck_units,)"),
        "keras.Sequential()",
        'keras.Sequential([globals().setdefault("first", layers.Dense(64, activation="relu"))])',
    ),
    "q13: adam": ("compiled", OWN_BOTTLENECK, "rmsprop", "adam"),
    "q13: 4 outputs": ("all", OWN_BOTTLENECK, "46", "4"),
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
