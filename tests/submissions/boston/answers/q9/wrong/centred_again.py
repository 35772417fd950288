# The scaled test data is shifted once more, by its own mean, before the model sees it.
def predict_prices(model, test_data):
    x = np.asarray(test_data, dtype=float)
    if len(x) > 1:
        x = x - x.mean(axis=0)
    return model.predict(x, verbose=0).reshape(-1)
