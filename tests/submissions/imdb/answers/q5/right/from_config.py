# The optimizer comes from a config, the metric wraps the function binary_accuracy.
def compile_with_objects(model, learning_rate=0.001):
    optimizer = keras.optimizers.RMSprop.from_config({"learning_rate": learning_rate})
    metric = keras.metrics.MeanMetricWrapper(keras.metrics.binary_accuracy, name="accuracy")
    model.compile(optimizer=optimizer, loss=keras.losses.BinaryCrossentropy(), metrics=[metric])
    return model
