# A list of floats.
def predict_prices(model, test_data):
    return [float(row[0]) for row in model.predict(test_data, batch_size=64, verbose=0)]
