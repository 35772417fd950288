# One row at a time.
def predict_prices(model, test_data):
    prices = np.zeros(len(test_data))
    for i in range(len(test_data)):
        prices[i] = model.predict_on_batch(test_data[i:i + 1])[0, 0]
    return prices
