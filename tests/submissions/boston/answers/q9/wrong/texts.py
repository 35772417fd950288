# Texts with a dollar sign.
def predict_prices(model, test_data):
    return [f"${price:.2f}k" for price in model.predict(test_data, verbose=0).flatten()]
