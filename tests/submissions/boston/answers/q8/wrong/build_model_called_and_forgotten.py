# build_model is called, but another network is trained.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    model = keras.Sequential([layers.Dense(128, activation="relu"), layers.Dense(1)])
    model.compile(optimizer="adam", loss="mae", metrics=["mae"])
    model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)
    return model
