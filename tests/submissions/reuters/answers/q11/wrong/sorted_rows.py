# Sorts the probabilities of each newswire.
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return np.sort(p, axis=1)[:, ::-1], p.argmax(axis=1)
