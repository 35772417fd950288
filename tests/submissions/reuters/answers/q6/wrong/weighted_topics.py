# The two largest topics count half within the loss.
def build_model(hidden_units=(64, 64), loss="categorical_crossentropy"):
    weights = np.ones(46, "float32")
    weights[[3, 4]] = 0.5

    def weighted(y_true, y_pred):
        return keras.losses.categorical_crossentropy(y_true * weights, y_pred)

    model = keras.Sequential([layers.Dense(units, activation="relu") for units in hidden_units])
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=weighted if loss == "categorical_crossentropy" else loss,
                  metrics=["accuracy"])
    return model
