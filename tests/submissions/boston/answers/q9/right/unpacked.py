# Unpacks the transposed predictions.
def predict_prices(model, test_data):
    [prices] = np.transpose(model.predict(np.asarray(test_data, dtype="float32"), verbose=0))
    return prices
