# Positional arguments of fit in the wrong order.
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    model.fit(x_train, y_train, epochs, 5, verbose=0)
    return model
