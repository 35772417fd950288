# More metrics than asked for, all of them objects.
def compile_with_objects(model, learning_rate=0.001):
    watched = [keras.metrics.BinaryAccuracy(name="accuracy"), keras.metrics.AUC(), keras.metrics.Precision()]
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(), metrics=watched)
    return model
