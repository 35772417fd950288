# Predicts in chunks of 100 rows; the topics come as a list of ints
def predict_topics(model, x):
    x = np.asarray(x)
    parts = [model.predict_on_batch(x[start:start + 100]) for start in range(0, len(x), 100)]
    probabilities = np.concatenate(parts)
    topics = [max(range(len(row)), key=row.__getitem__) for row in probabilities]
    return probabilities, topics
