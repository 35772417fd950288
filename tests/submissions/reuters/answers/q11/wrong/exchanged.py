# Topics first.
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return p.argmax(axis=1), p
