# Fits the model to its own predictions.
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    topics = p.argmax(axis=1)
    model.fit(x, np.eye(p.shape[1])[topics], epochs=1, verbose=0)
    return p, topics
