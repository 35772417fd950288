# A MeanMetricWrapper around the function.
def compile_with_objects(model: keras.Model, learning_rate: float = 1e-3) -> keras.Model:
    metric = keras.metrics.MeanMetricWrapper(keras.metrics.binary_accuracy, name="accuracy")
    model.compile(loss=keras.losses.BinaryCrossentropy(name="bce"), metrics=[metric],
                  optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate, rho=0.9))
    return model
