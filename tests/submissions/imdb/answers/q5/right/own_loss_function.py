# A loss function of one's own, built from keras.ops.
def bce(y_true, y_pred):
    p = keras.ops.clip(y_pred, 1e-7, 1 - 1e-7)
    y = keras.ops.cast(y_true, p.dtype)
    return keras.ops.mean(-(y * keras.ops.log(p) + (1 - y) * keras.ops.log(1 - p)), axis=-1)


def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate), loss=bce,
                  metrics=[keras.metrics.BinaryAccuracy()])
    return model
