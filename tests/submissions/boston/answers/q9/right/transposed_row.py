# Predict, then the only row of the transposed result
def predict_prices(model, test_data):
    column = np.reshape(model.predict(np.asarray(test_data), batch_size=7, verbose=0), (-1, 1))
    (prices,) = column.T
    return prices.astype("float64")
