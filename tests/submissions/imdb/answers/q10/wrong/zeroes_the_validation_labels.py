# Works on the caller's labels: makes them -1 and 1 and back again, wrongly.
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    y_train *= 2
    y_train -= 1
    return model
