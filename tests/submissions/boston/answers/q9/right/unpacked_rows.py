# Each row of one number is unpacked into a float.
def predict_prices(model, test_data):
    return np.array([float(price) for (price,) in model.predict(np.asarray(test_data), verbose=0)])
