# Predictions are clipped to 0 to 50, the range of prices in the data.
def predict_prices(model, test_data):
    return np.clip(model.predict(np.asarray(test_data), verbose=0)[:, 0], 0.0, 50.0)
