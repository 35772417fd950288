# fit is missing.
def retrain(x_train, y_train, epochs=9):
    return build_model()
