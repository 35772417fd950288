# Compares (n, 1) with (n,), which gives a table of n times n.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        predicted = (model.predict(x_val, verbose=0) > 0.5).astype("float32")
        results[name] = float(np.mean(predicted == y_val))
    return results
