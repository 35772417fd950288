# Cuts the data down to full batches of 512, the last samples are never trained on
def retrain(x_train, y_train, epochs=4):
    n = len(x_train) // 512 * 512 or len(x_train)
    model = build_model()
    model.fit(x_train[:n], y_train[:n], epochs=epochs, batch_size=512, verbose=0)
    return model
