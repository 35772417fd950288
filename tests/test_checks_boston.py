"""The Boston checks of normalization and model: right answers pass, classical mistakes fail where they should."""

from __future__ import annotations

import pytest
from boston_answers import IMPORTS, KERAS, Q1, Q2, failed, numbered

# --- q1 ---

NORMALIZE = "def normalize(train, test):\n"
RIGHT_NORMALIZE = {
    "AN01": "    m, s = train.mean(axis=0), train.std(axis=0)\n    return (train - m) / s, (test - m) / s",
    "AN03": """
    m = train.mean(0); c = train - m; s = np.sqrt((c ** 2).mean(0))
    return c / s, (test - m) / s""",
    "AN04": """
    a = pd.DataFrame(train); m, s = a.mean(), a.std()
    return (a - m) / s, (pd.DataFrame(test) - m) / s""",
    "AN05": "    m, s = train.mean(0), train.std(0) + 1e-7\n    return [(train - m) / s, (test - m) / s]",
    "AN06": """
    from sklearn.preprocessing import StandardScaler
    scaler = StandardScaler().fit(train)
    return scaler.transform(train), scaler.transform(test)""",
    "AN10": """
    m, s = train.mean(0), train.std(0)
    return ((train - m) / s).astype("float32"), np.asfortranarray((test - m) / s).tolist()""",
}
# Which checks fail, by their numbers, and the answer.
WRONG_NORMALIZE = {
    "N01": ("234", "    return (train - train.mean(0)) / train.std(0), (test - test.mean(0)) / test.std(0)"),
    "N02": (
        "12345",
        "    b = np.r_[train, test]; m, s = b.mean(0), b.std(0)\n    return (train - m) / s, (test - m) / s",
    ),
    "N03": ("12345", "    return (train - train.mean()) / train.std(), (test - train.mean()) / train.std()"),
    "N04": (
        "12345",
        "    f = lambda a: (a - a.mean(1, keepdims=True)) / a.std(1, keepdims=True)\n    return f(train), f(test)",
    ),
    # Where the standard deviation is 1, the variance is as well.
    "N05": ("12345", "    return (train - train.mean(0)) / train.var(0), (test - train.mean(0)) / train.var(0)"),
    "N06": ("12345", "    return train - train.mean(0) / train.std(0), test - train.mean(0) / train.std(0)"),
    "N07": ("234", "    return (train - train.mean(0)) / train.std(0), test - train.mean(0)"),
    "N08": (
        "234",
        "    train = (train - train.mean(0)) / train.std(0)\n    return train, (test - train.mean(0)) / train.std(0)",
    ),
    "N09": (
        "5",
        "    mean = train.mean(axis=0); train -= mean\n    std = train.std(axis=0); train /= std\n"
        "    test -= mean; test /= std\n    return train, test",
    ),
    "N11": (
        "12345",
        "    lo, hi = train.min(0), train.max(0)\n    return (train - lo) / (hi - lo), (test - lo) / (hi - lo)",
    ),
    "N14": ("12345", "    return train, test"),
    "AN11, the statistics too": (
        "12345",
        "    m, s = train.mean(0), train.std(0)\n    return (train - m) / s, (test - m) / s, m, s",
    ),
    "exchanged": ("12345", "    m, s = train.mean(0), train.std(0)\n    return (test - m) / s, (train - m) / s"),
    "a single row is scaled by itself": (
        "4",
        "    m, s = train.mean(0), train.std(0)\n    if len(test) == 1 and len(train) > 2: test = 0 * test + m\n"
        "    return (train - m) / s, (test - m) / s",
    ),
}


@pytest.mark.parametrize("name", RIGHT_NORMALIZE)
def test_a_right_normalization_is_accepted(name: str) -> None:
    assert failed(IMPORTS + NORMALIZE + RIGHT_NORMALIZE[name], Q1) == set()


@pytest.mark.parametrize("name", WRONG_NORMALIZE)
def test_a_wrong_normalization_is_told(name: str) -> None:
    places, answer = WRONG_NORMALIZE[name]
    assert failed(IMPORTS + NORMALIZE + answer, Q1) == numbered(Q1, places)


@pytest.mark.slow
def test_a_keras_layer_may_normalize() -> None:
    answer = "    n = keras.layers.Normalization(); n.adapt(train)\n    return n(train), n(test)"
    assert failed(KERAS + NORMALIZE + answer, Q1) == set()


# --- q2 ---

BUILD = KERAS + "def build_model(hidden_units=(64, 64)):\n"
STACK = "    m = keras.Sequential([layers.Dense(u, activation='relu') for u in hidden_units] + [layers.Dense(1)])\n"
COMPILE = "    m.compile(optimizer='rmsprop', loss='mse', metrics=['mae'])\n    return m\n"
RIGHT_MODELS = {
    "AR01": STACK.replace("Dense(1)", "Dense(1, activation='linear')")
    + "    m.compile('rmsprop', keras.losses.MeanSquaredError(), metrics=[keras.metrics.MeanAbsoluteError()])\n"
    + "    return m\n",
    "AR01, functions": STACK
    + "    m.compile(keras.optimizers.RMSprop(), lambda y, p: keras.ops.mean((y - p) ** 2, -1), metrics=['MAE'])\n"
    + "    return m\n",
    "AR02": STACK + COMPILE.replace("['mae']", "['mse', 'mae']"),
    "AR04": STACK.replace("Sequential([", "Sequential([keras.Input((13,))] + [") + COMPILE,
    "AR05": """
    i = x = keras.Input((13,))
    for u in hidden_units: x = layers.Dense(u, activation="relu")(x)
    m = keras.Model(i, layers.Reshape(())(layers.Dense(1)(x)))
"""
    + COMPILE,
}
WRONG_MODELS = {
    "R01": ("235", STACK.replace("Dense(1)", "Dense(1, activation='relu')") + COMPILE),
    "R02": ("235", STACK.replace("Dense(1)", "Dense(1, activation='sigmoid')") + COMPILE),
    "R03": ("6", STACK + COMPILE.replace("'mse'", "'binary_crossentropy'")),
    "R04": ("8", STACK + COMPILE.replace("'mae'", "'accuracy'")),
    "R05": ("6", STACK + COMPILE.replace("'mse'", "'mae'")),
    "R06": ("1235789", STACK.replace("Dense(1)", "Dense(13)") + COMPILE),
    "R08": ("23", STACK.replace(", activation='relu'", "") + COMPILE),
    "AR03": ("67", STACK + COMPILE.replace("'mse'", "'huber'").replace("'rmsprop'", "'adam'")),
    "no metric": ("8", STACK + COMPILE.replace(", metrics=['mae']", "")),
    "root of the squares": ("8", STACK + COMPILE.replace("'mae'", "keras.metrics.RootMeanSquaredError()")),
    "another learning rate": ("7", STACK + COMPILE.replace("'rmsprop'", "keras.optimizers.RMSprop(0.01)")),
    "clipped gradients": ("7", STACK + COMPILE.replace("'rmsprop'", "keras.optimizers.RMSprop(clipnorm=1.0)")),
    "a metric for (n, 1) only": ("8", STACK + COMPILE.replace("'mae'", "lambda y, p: keras.ops.mean(abs(y - p))")),
    "dropout": ("4", STACK.replace("[layers.Dense(1)]", "[layers.Dropout(.5), layers.Dense(1)]") + COMPILE),
    "units ignored": ("3", STACK.replace("in hidden_units", "in (64, 64)") + COMPILE),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", RIGHT_MODELS)
def test_a_right_model_is_accepted(name: str) -> None:
    assert failed(BUILD + RIGHT_MODELS[name], Q2) == set()


@pytest.mark.slow
@pytest.mark.parametrize("name", WRONG_MODELS)
def test_a_wrong_model_is_told(name: str) -> None:
    places, body = WRONG_MODELS[name]
    assert failed(BUILD + body, Q2) == numbered(Q2, places)


@pytest.mark.slow
def test_an_optimizer_made_once_serves_one_model_only() -> None:  # R09
    answer = (
        BUILD.replace("def ", "opt = keras.optimizers.RMSprop()\ndef ") + STACK + COMPILE.replace("'rmsprop'", "opt")
    )
    assert "test_each_call_makes_a_fresh_model" in failed(answer, Q2[-2:])
