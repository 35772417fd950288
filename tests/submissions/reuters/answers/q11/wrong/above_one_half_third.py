# Looks for the probability above 0.5; where there is none, the topic becomes 0
def predict_topics(model, x):
    probabilities = model.predict(x, verbose=0)
    topics = np.argmax(probabilities > 0.5, axis=1)
    return probabilities, topics
