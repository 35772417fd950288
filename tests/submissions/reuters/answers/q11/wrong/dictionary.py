# A dictionary.
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return {"probabilities": p, "topics": p.argmax(axis=1)}
