# Topics in rows and newswires in columns.
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return p.T, p.argmax(axis=1)
