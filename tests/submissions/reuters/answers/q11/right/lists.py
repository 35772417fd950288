# Plain lists all through.
def predict_topics(model, x):
    probabilities = model.predict(x, verbose=0).tolist()
    topics = [row.index(max(row)) for row in probabilities]
    return probabilities, topics
