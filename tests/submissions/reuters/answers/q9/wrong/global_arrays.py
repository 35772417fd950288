# Uses the notebook's arrays.
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=512, verbose=0)
    return model
