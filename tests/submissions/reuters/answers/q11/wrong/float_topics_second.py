# Collects the topics in an array of zeros, so they are floats and not integers.
def predict_topics(model, x):
    probabilities = model.predict(x, verbose=0)
    topics = np.zeros(len(probabilities))
    for i, row in enumerate(probabilities):
        topics[i] = np.argmax(row)
    return probabilities, topics
