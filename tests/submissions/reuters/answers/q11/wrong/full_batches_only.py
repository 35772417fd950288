# The rest of the last batch is lost.
def predict_topics(model, x, size=8):
    parts = [model.predict_on_batch(x[i * size:(i + 1) * size]) for i in range(max(1, len(x) // size))]
    p = np.concatenate(parts)
    return p, p.argmax(axis=1)
