# Asks a model of its own.
def predict_topics(model, x):
    p = build_model().predict(x, verbose=0)
    return p, p.argmax(axis=1)
