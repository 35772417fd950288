# All models share one optimizer, so compiling the next one changes the rate of the last, and it can't be trained
import keras

optimizer = keras.optimizers.RMSprop()


def compile_with_objects(model, learning_rate=0.001):
    optimizer.learning_rate = learning_rate
    model.compile(optimizer=optimizer,
                  loss=keras.losses.BinaryCrossentropy(),
                  metrics=[keras.metrics.BinaryAccuracy()])
    return model
