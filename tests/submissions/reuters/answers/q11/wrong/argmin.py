# The least probable topic.
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return p, np.argmin(p, axis=1)
