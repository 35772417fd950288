# Both stop when the validation loss has not fallen for 5 epochs.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    def peak(model):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), callbacks=[keras.callbacks.EarlyStopping(monitor="val_loss", patience=5)], verbose=0)
        return max(history.history["val_accuracy"])
    return float(peak(build_model()) - peak(build_bottleneck_model(bottleneck_units)))
