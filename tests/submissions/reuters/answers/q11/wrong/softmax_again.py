# A softmax of the softmax.
def predict_topics(model, x):
    p = softmax(model.predict(x, verbose=0))
    return p, p.argmax(axis=1)
