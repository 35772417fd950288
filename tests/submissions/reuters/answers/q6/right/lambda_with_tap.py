# A lambda; "or" returns the model after compile has returned None.
def _model(units):
    return keras.Sequential([*(layers.Dense(u, "relu") for u in units), layers.Dense(46, "softmax")])


build_model = lambda hidden_units=(64, 64), loss="categorical_crossentropy": (
    lambda model: model.compile("rmsprop", loss, metrics=["accuracy"]) or model
)(_model(hidden_units))
