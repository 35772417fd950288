# A dictionary by row.
def predict_prices(model, test_data):
    return dict(enumerate(model.predict(test_data, verbose=0).flatten().tolist()))
