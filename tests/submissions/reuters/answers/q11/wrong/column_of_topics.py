# keepdims: shape (n, 1).
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return p, p.argmax(axis=1, keepdims=True)
