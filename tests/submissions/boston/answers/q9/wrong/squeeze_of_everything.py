# squeeze takes the first axis as well, where there is one row.
def predict_prices(model, test_data):
    return model.predict(test_data, verbose=0).squeeze()
