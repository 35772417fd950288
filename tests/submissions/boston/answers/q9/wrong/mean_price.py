# The mean of all predictions.
def predict_prices(model, test_data):
    return float(np.mean(model.predict(test_data, verbose=0)))
