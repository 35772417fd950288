# Recursion over the remaining widths, symbolic 13-wide input; optimizer and loss fetched with get().
def build_model(hidden_units=(64, 64)):
    def tower(tensor, widths):
        if len(widths) == 0:
            return layers.Dense(1, name="price")(tensor)
        first, *rest = widths
        return tower(layers.Dense(int(first), activation="relu")(tensor), rest)

    features = keras.Input((13,), name="features")
    model = keras.Model(inputs=features, outputs=tower(features, list(hidden_units)))
    config = dict(optimizer=keras.optimizers.get("rmsprop"), loss=keras.losses.get("mse"), metrics=["mae"])
    model.compile(**config)
    return model
