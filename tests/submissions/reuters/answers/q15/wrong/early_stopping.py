# Stops when the validation accuracy falls.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        stop = keras.callbacks.EarlyStopping(monitor="val_accuracy", mode="max", patience=0)
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val),
                      callbacks=[stop], verbose=0)
        results[name] = h.history["val_accuracy"][-1]
    return results
