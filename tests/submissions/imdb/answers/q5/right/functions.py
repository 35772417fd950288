# Loss and metric as functions.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(
        keras.optimizers.RMSprop(learning_rate),
        keras.losses.binary_crossentropy,
        metrics=[keras.metrics.binary_accuracy],
    )
    return model
