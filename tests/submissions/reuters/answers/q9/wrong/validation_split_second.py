# Holds a tenth of the data back for validation, so it does not train on all of them.
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_split=0.1, verbose=0)
    return model
