# The mean with the neighbouring row.
def predict_prices(model, test_data):
    prices = model.predict(test_data, verbose=0).flatten()
    prices[1:] = (prices[1:] + prices[:-1]) / 2
    return prices
