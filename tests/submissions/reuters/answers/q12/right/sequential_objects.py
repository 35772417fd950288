# Sequential, with optimizer, loss and metric as objects.
def build_sparse_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(int(u), activation="relu") for u in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer=keras.optimizers.RMSprop(),
                  loss=keras.losses.SparseCategoricalCrossentropy(),
                  metrics=[keras.metrics.SparseCategoricalAccuracy(name="accuracy")])
    return model
