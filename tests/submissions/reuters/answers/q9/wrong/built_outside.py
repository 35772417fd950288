# The model is built when the cell runs, and trained further by each call.
model_for_all = build_model()


def retrain(x_train, y_train, epochs=9):
    model_for_all.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model_for_all
