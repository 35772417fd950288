# Centres the caller's rows after predicting.
def predict_prices(model, test_data):
    prices = model.predict(test_data, verbose=0).flatten()
    test_data -= test_data.mean(axis=0)
    return prices
