# The mean squared error as loss.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.MeanSquaredError(), metrics=[keras.metrics.BinaryAccuracy()])
    return model
