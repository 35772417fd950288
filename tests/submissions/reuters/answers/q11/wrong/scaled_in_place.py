# Scales the caller's rows.
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    x /= np.abs(x).max()
    return p, p.argmax(axis=1)
