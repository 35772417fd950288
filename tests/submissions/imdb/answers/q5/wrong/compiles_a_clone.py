# Compiles and returns a copy with new weights, not the model that was passed in
import keras

def compile_with_objects(model, learning_rate=0.001):
    new_model = keras.models.clone_model(model)
    new_model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                      loss=keras.losses.BinaryCrossentropy(),
                      metrics=[keras.metrics.BinaryAccuracy()])
    return new_model
