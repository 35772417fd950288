# The last epoch is only evaluated.
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs - 1, batch_size=512, verbose=0)
    model.evaluate(x_train, y_train, batch_size=512, verbose=0)
    return model
