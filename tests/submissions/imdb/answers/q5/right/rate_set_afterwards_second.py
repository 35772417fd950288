# Compiles with default objects first and sets the learning rate of the optimizer afterwards.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(
        optimizer=keras.optimizers.RMSprop(),
        loss=keras.losses.BinaryCrossentropy(from_logits=False, name="bce"),
        metrics=[keras.metrics.BinaryAccuracy(name="acc", threshold=0.5)],
    )
    model.optimizer.learning_rate = learning_rate
    return model
