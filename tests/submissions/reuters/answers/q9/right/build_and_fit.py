# Builds, fits, returns.
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512)
    return model
