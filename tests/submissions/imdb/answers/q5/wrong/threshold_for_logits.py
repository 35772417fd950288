# The metric's threshold of 0 belongs to logits; with probabilities everything counts as positive
import keras

def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(),
                  metrics=[keras.metrics.BinaryAccuracy(threshold=0.0)])
    return model
