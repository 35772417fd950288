# Stops early and goes back to the best weights.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        stop = keras.callbacks.EarlyStopping(monitor="val_accuracy", patience=1, restore_best_weights=True, mode="max")
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), callbacks=[stop],
                  verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results
