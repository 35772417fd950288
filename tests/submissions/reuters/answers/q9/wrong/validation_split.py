# A fifth of the rows is kept back.
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_split=0.2, verbose=0)
    return model
