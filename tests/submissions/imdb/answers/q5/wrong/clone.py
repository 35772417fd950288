# Compiles a copy of the model.
def compile_with_objects(model, learning_rate=0.001):
    copy = keras.models.clone_model(model)
    copy.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                 loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return copy
