# predict and flatten.
def predict_prices(model, test_data):
    predictions = model.predict(test_data)
    return predictions.flatten()
