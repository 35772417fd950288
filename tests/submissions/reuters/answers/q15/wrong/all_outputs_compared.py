# Compares all 46 outputs, most of which are 0 and right.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        predicted = model.predict(x_val, verbose=0) > 0.5
        results[name] = float(np.mean(predicted == (y_val > 0.5)))
    return results
