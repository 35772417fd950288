# squeeze: a single newswire loses its axis.
def predict_topics(model, x):
    p = np.squeeze(model.predict(x, verbose=0))
    return p, p.argmax(axis=-1)
