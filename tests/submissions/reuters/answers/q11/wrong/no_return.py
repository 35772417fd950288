# The return is missing.
def predict_topics(model, x):
    probabilities = model.predict(x, verbose=0)
    topics = probabilities.argmax(axis=1)
