# Normalises the rows once more, by themselves.
def predict_prices(model, test_data):
    x = (test_data - test_data.mean(axis=0)) / (test_data.std(axis=0) + 1e-7)
    return model.predict(x, verbose=0).flatten()
