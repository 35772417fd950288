# One probability per newswire: that of its topic.
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    topics = p.argmax(axis=1)
    return p[np.arange(len(p)), topics], topics
