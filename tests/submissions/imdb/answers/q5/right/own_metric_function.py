# A metric function of one's own.
def share_of_right(y_true, y_pred):
    decided = keras.ops.cast(keras.ops.reshape(y_pred, (-1,)) > 0.5, "float32")
    labels = keras.ops.cast(keras.ops.reshape(y_true, (-1,)), "float32")
    return keras.ops.mean(keras.ops.cast(keras.ops.equal(labels, decided), "float32"))


def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
                  loss=keras.losses.BinaryCrossentropy(), metrics=[share_of_right])
    return model
