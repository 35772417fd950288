# Batches of 128.
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=128, verbose=0)
    return model
