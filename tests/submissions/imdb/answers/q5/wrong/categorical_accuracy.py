# CategoricalAccuracy is always 1 with a single unit.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.CategoricalAccuracy()])
    return model
