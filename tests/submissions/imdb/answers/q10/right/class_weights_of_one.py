# Class weights that are all one change nothing.
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    options = dict(epochs=epochs, batch_size=512, class_weight={0: 1.0, 1: 1.0}, verbose=0)
    model.fit(np.asarray(x_train), np.asarray(y_train).astype("float32"), **options)
    return model
