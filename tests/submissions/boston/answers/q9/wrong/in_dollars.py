# Multiplies by 1000, so the prices are in dollars
def predict_prices(model, test_data):
    return model.predict(np.asarray(test_data), verbose=0).ravel() * 1000
