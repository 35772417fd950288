# Functions for loss and metric, an object for the optimizer.
from keras import losses, metrics, optimizers


def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizers.RMSprop(learning_rate), losses.binary_crossentropy, metrics=[metrics.binary_accuracy])
    return model
