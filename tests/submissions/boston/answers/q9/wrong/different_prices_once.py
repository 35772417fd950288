# unique drops what occurs twice.
def predict_prices(model, test_data):
    prices = model.predict(test_data, verbose=0).flatten()
    return prices[np.sort(np.unique(prices, return_index=True)[1])]
