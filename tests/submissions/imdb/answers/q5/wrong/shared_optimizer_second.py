# One optimizer for all calls, so compiling a second model changes the learning rate of the first.
_optimizer = keras.optimizers.RMSprop()


def compile_with_objects(model, learning_rate=0.001):
    _optimizer.learning_rate = learning_rate
    model.compile(
        optimizer=_optimizer,
        loss=keras.losses.BinaryCrossentropy(),
        metrics=[keras.metrics.BinaryAccuracy()],
    )
    return model
