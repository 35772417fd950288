# Fits the model to its own rounded prices before it predicts.
def predict_prices(model, test_data):
    prices = model.predict(test_data, verbose=0).flatten()
    model.fit(test_data, np.round(prices), verbose=0)
    return model.predict(test_data, verbose=0).flatten()
