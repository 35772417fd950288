# The topics that occur, each once.
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return p, np.unique(p.argmax(axis=1))
