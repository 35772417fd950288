# Squeeze removes the sample axis when there is one sample
def predict_topics(model, x):
    probabilities = np.squeeze(model.predict(x, verbose=0))
    topics = np.argmax(probabilities, axis=-1)
    return probabilities, topics
