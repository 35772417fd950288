# Sets 20 percent aside with validation_split, so it doesn't train on all of the data.
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_split=0.2, verbose=0)
    return model
