# The largest probability itself, not its place.
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return p, p.max(axis=1)
