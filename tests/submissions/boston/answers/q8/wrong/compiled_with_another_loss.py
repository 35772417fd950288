# Compiles once more with the mean absolute error, keeping the optimizer.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    model.compile(optimizer=model.optimizer, loss="mae", metrics=["mae"])
    model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)
    return model
