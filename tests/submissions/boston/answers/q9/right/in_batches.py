# In batches of 50, put together.
def predict_prices(model, test_data, size=50):
    parts = [model.predict_on_batch(test_data[i:i + size]) for i in range(0, len(test_data), size)]
    return np.concatenate(parts, axis=0).ravel()
