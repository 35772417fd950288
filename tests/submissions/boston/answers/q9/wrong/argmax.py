# argmax, as for classes.
def predict_prices(model, test_data):
    return np.argmax(model.predict(test_data, verbose=0), axis=1)
