# Rounded to one place.
def predict_prices(model, test_data):
    return np.round(model.predict(test_data, verbose=0).flatten(), 1)
