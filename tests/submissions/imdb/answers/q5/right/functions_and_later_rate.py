# Functions of Keras for loss and metric, and the learning rate is set after compiling
import keras

def compile_with_objects(model, learning_rate=0.001):
    model.compile(keras.optimizers.RMSprop(),
                  keras.losses.binary_crossentropy,
                  metrics=[keras.metrics.binary_accuracy])
    model.optimizer.learning_rate = learning_rate
    return model
