# Compiles with further options that don't matter.
def compile_with_objects(model, learning_rate=0.001, eager=True):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate, epsilon=1e-7),
                  loss=keras.losses.BinaryCrossentropy(), metrics=(keras.metrics.BinaryAccuracy(),),
                  run_eagerly=eager)
    return model
