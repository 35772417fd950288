# Activations as layers, a named bottleneck.
def build_bottleneck_model(bottleneck_units=4, name="bottleneck"):
    model = keras.Sequential(name="newswires")
    model.add(layers.Dense(64))
    model.add(layers.Activation("relu"))
    model.add(layers.Dense(bottleneck_units, name=name))
    model.add(layers.ReLU())
    model.add(layers.Dense(46))
    model.add(layers.Activation("softmax"))
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["acc"])
    return model
