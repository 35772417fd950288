# Predictions in place of the model.
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model.predict(x_train, verbose=0)
