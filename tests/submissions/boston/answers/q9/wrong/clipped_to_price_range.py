# Clips the predictions to the range 5..50 of the Boston prices
def predict_prices(model, test_data):
    return np.clip(model.predict(np.asarray(test_data), verbose=0)[:, 0], 5.0, 50.0)
