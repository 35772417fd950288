# Trains with the mean squared error.
def retrain(x_train, y_train, epochs=9):
    model = build_model(loss="mse")
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model
