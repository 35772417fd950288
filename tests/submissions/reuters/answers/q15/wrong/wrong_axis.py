# argmax along the wrong axis.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        predicted = model.predict(x_val, verbose=0).argmax(axis=0)
        results[name] = float(np.mean(predicted == np.argmax(y_val, axis=0)))
    return results
