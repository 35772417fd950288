# Prints the prices.
def predict_prices(model, test_data):
    prices = model.predict(test_data, verbose=0).flatten()
    print(prices)
