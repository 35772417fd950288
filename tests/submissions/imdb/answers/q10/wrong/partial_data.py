# Trains on what is left without a validation set.
def retrain(x_train, y_train, epochs=4):
    n = int(0.4 * len(x_train))
    model = build_model()
    model.fit(x_train[n:], y_train[n:], epochs=epochs, batch_size=512, verbose=0)
    return model
