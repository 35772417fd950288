# Predicts in batches of 100 rows and takes the last place of the sorted probabilities.
def predict_topics(model, x):
    x = np.asarray(x)
    parts = [model.predict_on_batch(x[i : i + 100]) for i in range(0, len(x), 100)]
    probabilities = np.concatenate(parts)
    return probabilities, np.argsort(probabilities, axis=1)[:, -1]
