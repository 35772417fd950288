# Squeeze without an axis gives shape () instead of (1,) for a single row.
def predict_prices(model, test_data):
    return np.squeeze(model.predict(np.asarray(test_data), verbose=0))
