# Functional API, a bottleneck without activation, which the contract leaves open.
def build_bottleneck_model(bottleneck_units=4):
    inputs = keras.Input(shape=(10000,))
    h = layers.Dense(64, activation="relu")(inputs)
    b = layers.Dense(int(bottleneck_units), name="bottleneck")(h)
    y = layers.Dense(46, activation="softmax")(b)
    model = keras.Model(inputs, y)
    model.compile(optimizer=keras.optimizers.RMSprop(), loss=keras.losses.CategoricalCrossentropy(),
                  metrics=["accuracy"])
    return model
