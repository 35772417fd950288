# One optimizer per learning rate for all models.
_optimizers = {}

def compile_with_objects(model, learning_rate=0.001):
    optimizer = _optimizers.setdefault(learning_rate, keras.optimizers.RMSprop(learning_rate))
    model.compile(optimizer=optimizer, loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()])
    return model
