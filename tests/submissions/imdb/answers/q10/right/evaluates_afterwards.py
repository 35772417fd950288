# Prints how good the model is on the training data afterwards.
def retrain(x_train, y_train, epochs=4, verbose=0):
    model = build_model()
    history = model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=verbose)
    print("loss per epoch:", [round(value, 3) for value in history.history["loss"]])
    print("accuracy:", model.evaluate(x_train[:512], y_train[:512], verbose=0)[1])
    return model
