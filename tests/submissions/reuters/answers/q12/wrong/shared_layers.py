# The hidden layers of default width are made once and used in all models.
_hidden = [layers.Dense(64, activation="relu"), layers.Dense(64, activation="relu")]


def build_sparse_model(hidden_units=(64, 64)):
    hidden = _hidden if tuple(hidden_units) == (64, 64) else [layers.Dense(u, activation="relu") for u in hidden_units]
    model = keras.Sequential([*hidden, layers.Dense(46, activation="softmax")])
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
