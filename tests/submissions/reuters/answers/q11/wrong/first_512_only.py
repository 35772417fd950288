# Predicts one batch of 512 newswires at most.
def predict_topics(model, x):
    probabilities = np.asarray(model(x[:512]))
    return probabilities, probabilities.argmax(axis=-1)
