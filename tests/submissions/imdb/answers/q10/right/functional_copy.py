# The default network with the Functional API.
def retrain(x_train, y_train, epochs=4):
    inputs = keras.Input(shape=(x_train.shape[1],))
    h = layers.Dense(16, "relu")(inputs)
    h = layers.Dense(16, "relu")(h)
    model = keras.Model(inputs, layers.Dense(1, "sigmoid")(h))
    model.compile(optimizer=keras.optimizers.RMSprop(0.001), loss=keras.losses.BinaryCrossentropy(),
                  metrics=[keras.metrics.BinaryAccuracy()])
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model
