# Slices of 32 rows through predict_on_batch, partial last slice kept, joined with concatenate.
def predict_prices(model, test_data):
    x = np.asarray(test_data, dtype="float32")

    def chunks(size=32):
        for start in range(0, len(x), size):
            yield np.ravel(model.predict_on_batch(x[start:start + size]))

    return np.concatenate(list(chunks()))
