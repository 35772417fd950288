# A default model for every variant.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name in variants:
        model = build_model()
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
        results[name] = h.history["val_accuracy"][-1]
    return results
