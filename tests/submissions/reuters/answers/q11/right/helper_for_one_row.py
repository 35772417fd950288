# A helper finds the place of the largest number.
def place_of_the_largest(row):
    best = 0
    for place, value in enumerate(row):
        if value > row[best]:
            best = place
    return best


def predict_topics(model, x):
    probabilities = model.predict(x, verbose=0)
    topics = np.zeros(len(probabilities), dtype=int)
    for i, row in enumerate(probabilities):
        topics[i] = place_of_the_largest(row)
    return probabilities, topics
