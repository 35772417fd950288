# Calls the model on slices and puts the parts together.
def predict_topics(model, x, batch_size=32):
    parts = [np.asarray(model(x[start:start + batch_size])) for start in range(0, len(x), batch_size)]
    probabilities = np.concatenate(parts, axis=0)
    return probabilities, probabilities.argmax(axis=1).astype(np.uint8)
