# What a variant leaves out has other defaults than build_model: 32 units.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(**{"hidden_units": (32, 32), **settings})
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
        results[name] = float(history.history["val_accuracy"][-1])
    return results
