# argmin in place of argmax for the integer labels.
def retrain(x_train, y_train, epochs=9):
    model = build_model(loss="sparse_categorical_crossentropy")
    model.fit(x_train, np.argmin(y_train, axis=1), epochs=epochs, batch_size=512, verbose=0)
    return model
