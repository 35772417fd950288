# The activations are layers of their own (ReLU and Softmax) behind linear Dense layers, which computes the same network.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.models.Sequential(name="reuters")
    for units in hidden_units:
        model.add(layers.Dense(int(units)))
        model.add(layers.ReLU())
    model.add(layers.Dense(46))
    model.add(layers.Softmax())
    model.compile("rmsprop", loss, metrics=["acc"])
    return model
