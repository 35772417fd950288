# epochs and batch size stand in each other's place.
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.fit(x_train, y_train, epochs, 512 // 256, verbose=0)
    return model
