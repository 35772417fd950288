# A row with a tie gives several entries, so there are more topics than rows
def predict_topics(model, x):
    probabilities = model.predict(x, verbose=0)
    rows, topics = np.where(probabilities == probabilities.max(axis=1, keepdims=True))
    return probabilities, topics
