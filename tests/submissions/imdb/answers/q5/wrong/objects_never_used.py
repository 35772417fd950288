# Makes the objects and compiles with names all the same.
def compile_with_objects(model, learning_rate=0.001):
    optimizer = keras.optimizers.RMSprop(learning_rate=learning_rate)
    loss = keras.losses.BinaryCrossentropy()
    metric = keras.metrics.BinaryAccuracy()
    model.compile(optimizer=optimizer, loss="binary_crossentropy", metrics=["binary_accuracy"])
    return model
