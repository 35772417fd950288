# Chooses the number of epochs by itself, on a validation set.
def retrain(x_train, y_train, epochs=4):
    n = len(x_train) // 4
    history = build_model().fit(x_train[n:], y_train[n:], epochs=6, batch_size=512, verbose=0,
                                validation_data=(x_train[:n], y_train[:n])).history
    model = build_model()
    model.fit(x_train, y_train, epochs=int(np.argmin(history["val_loss"])) + 1, batch_size=512, verbose=0)
    return model
