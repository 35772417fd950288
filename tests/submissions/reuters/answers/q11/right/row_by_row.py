# One newswire at a time.
def predict_topics(model, x):
    probabilities, topics = [], []
    for i in range(len(x)):
        row = np.asarray(model(x[i:i + 1]))[0]
        probabilities.append(row)
        topics.append(np.argmax(row))
    return np.stack(probabilities), np.array(topics)
