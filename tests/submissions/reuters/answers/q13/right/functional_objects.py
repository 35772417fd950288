# The Functional API with functions and objects in place of strings.
def build_bottleneck_model(bottleneck_units=4):
    inputs = keras.Input(shape=(10000,))
    wide = layers.Dense(64, activation=keras.activations.relu)(inputs)
    narrow = layers.Dense(bottleneck_units, activation=keras.activations.relu)(wide)
    outputs = layers.Dense(46, activation=keras.activations.softmax)(narrow)
    model = keras.Model(inputs=inputs, outputs=outputs)
    model.compile(
        optimizer=keras.optimizers.RMSprop(),
        loss=keras.losses.CategoricalCrossentropy(),
        metrics=[keras.metrics.CategoricalAccuracy(name="accuracy")],
    )
    return model
