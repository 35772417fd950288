# validation_split keeps a tenth of the rows back.
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_split=0.1, verbose=0)
    return model
