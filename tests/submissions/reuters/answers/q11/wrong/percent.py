# In percent.
def predict_topics(model, x):
    p = 100 * model.predict(x, verbose=0)
    return p, p.argmax(axis=1)
