# For each topic the most typical newswire.
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return p, p.argmax(axis=0)
