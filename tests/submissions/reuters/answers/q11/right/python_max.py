# Max with a key for each row, collected in an int array.
def predict_topics(model, x):
    probs = model.predict(np.asarray(x), verbose=0)
    topics = [max(range(len(row)), key=row.__getitem__) for row in probs]
    return probs, np.array(topics, dtype=int)
