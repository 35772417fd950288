# The last layer also sees the first hidden layer.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    inputs = keras.Input((10000,))
    outputs = [inputs]
    for units in hidden_units:
        outputs.append(layers.Dense(units, activation="relu")(outputs[-1]))
    seen = layers.Add()(outputs[1:]) if len(set(hidden_units)) == 1 and len(hidden_units) > 1 else outputs[-1]
    model = keras.Model(inputs, layers.Dense(46, activation="softmax")(seen))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
