# The last row comes first.
def predict_prices(model, test_data):
    return model.predict(test_data[::-1], verbose=0).flatten()
