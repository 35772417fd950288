# The predictions are rounded to one decimal, as the data's prices are.
def predict_prices(model, test_data):
    return np.round(model.predict(np.asarray(test_data), verbose=0).reshape(-1), 1)
