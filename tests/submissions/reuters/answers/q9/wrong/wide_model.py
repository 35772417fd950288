# A wider model than the default one.
def retrain(x_train, y_train, epochs=9):
    model = build_model((128, 128))
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model
