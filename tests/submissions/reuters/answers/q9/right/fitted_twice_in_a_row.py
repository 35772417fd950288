# Two calls of fit that share the epochs between them.
def retrain(x_train, y_train, epochs=9):
    half = epochs // 2
    model = build_model()
    model.fit(x_train, y_train, epochs=half, batch_size=512, verbose=0)
    model.fit(x_train, y_train, initial_epoch=half, epochs=epochs, batch_size=512, verbose=0)
    return model
