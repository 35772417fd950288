# One optimizer, made outside with the first rate, for all models.
_optimizers = []


def compile_with_objects(model, learning_rate=0.001):
    if not _optimizers:
        _optimizers.append(keras.optimizers.RMSprop(learning_rate=learning_rate))
    model.compile(optimizer=_optimizers[0], loss=keras.losses.BinaryCrossentropy(),
                  metrics=[keras.metrics.BinaryAccuracy()])
    return model
