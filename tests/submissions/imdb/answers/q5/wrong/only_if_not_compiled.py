# Leaves a model alone that is compiled already, as all models of build_model are
import keras

def compile_with_objects(model, learning_rate=0.001):
    if not model.compiled:
        model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                      loss=keras.losses.BinaryCrossentropy(),
                      metrics=[keras.metrics.BinaryAccuracy()])
    return model
