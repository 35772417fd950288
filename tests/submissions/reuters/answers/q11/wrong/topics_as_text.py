# The topics' names, "topic 3".
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return p, [f"topic {place}" for place in p.argmax(axis=1)]
