# At most 50, as in the data.
def predict_prices(model, test_data):
    return np.minimum(model.predict(test_data, verbose=0).flatten(), 50)
