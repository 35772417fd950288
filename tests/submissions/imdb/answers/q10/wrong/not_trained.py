# The fit is missing.
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    return model
