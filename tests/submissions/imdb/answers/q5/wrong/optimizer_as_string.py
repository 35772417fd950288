# The optimizer is a string, its rate is set afterwards.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer="rmsprop", loss=keras.losses.BinaryCrossentropy(),
                  metrics=[keras.metrics.BinaryAccuracy()])
    model.optimizer.learning_rate = learning_rate
    return model
