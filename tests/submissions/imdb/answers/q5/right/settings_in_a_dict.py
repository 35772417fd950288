# Everything collected in a dict first.
def compile_with_objects(model, learning_rate=0.001):
    setup = {
        "optimizer": keras.optimizers.RMSprop(**{"learning_rate": learning_rate}),
        "loss": keras.losses.BinaryCrossentropy(),
        "metrics": [keras.metrics.BinaryAccuracy()],
    }
    model.compile(**setup)
    return model
