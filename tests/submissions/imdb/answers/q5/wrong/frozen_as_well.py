# Freezes the model's first layer before it compiles.
def compile_with_objects(model, learning_rate=0.001):
    model.layers[0].trainable = False
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate), loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model
