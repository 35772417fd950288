# Optimizer and loss are objects, but the metric is still a string
import keras

def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(),
                  metrics=["binary_accuracy"])
    return model
