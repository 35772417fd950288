# The model is made once, outside; a second call goes on training it (and changes the first result)
final_model = None


def retrain(x_train, y_train, epochs=4):
    global final_model
    if final_model is None:
        final_model = build_model()
    final_model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return final_model
