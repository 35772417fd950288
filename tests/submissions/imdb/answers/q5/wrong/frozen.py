# Switches training off before compiling.
def compile_with_objects(model, learning_rate=0.001):
    model.trainable = False
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model
