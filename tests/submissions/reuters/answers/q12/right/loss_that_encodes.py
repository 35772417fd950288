# A loss function of its own that encodes the labels and takes the categorical cross-entropy.
def from_numbers(y_true, y_pred):
    one_hot = keras.ops.one_hot(keras.ops.cast(keras.ops.reshape(y_true, (-1,)), "int32"), 46)
    return keras.losses.categorical_crossentropy(one_hot, y_pred)


def build_sparse_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=from_numbers, metrics=["sparse_categorical_accuracy"])
    return model
