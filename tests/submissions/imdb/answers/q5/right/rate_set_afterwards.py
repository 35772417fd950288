# An RMSprop object whose learning rate is set on it.
def compile_with_objects(model, learning_rate=0.001):
    optimizer = keras.optimizers.RMSprop()
    optimizer.learning_rate = learning_rate
    model.compile(optimizer=optimizer, loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model
