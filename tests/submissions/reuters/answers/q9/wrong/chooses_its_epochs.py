# Early stopping on a part that it keeps back.
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    stop = keras.callbacks.EarlyStopping(patience=1, restore_best_weights=True)
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_split=0.1, callbacks=[stop], verbose=0)
    return model
