# 20 epochs by default.
def retrain(x_train, y_train, epochs=20):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model
