# Compiles and returns a clone with new weights, not the same model.
def compile_with_objects(model, learning_rate=0.001):
    model = keras.models.clone_model(model)
    model.compile(
        optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
        loss=keras.losses.BinaryCrossentropy(),
        metrics=[keras.metrics.BinaryAccuracy()],
    )
    return model
