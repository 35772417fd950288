# predict, then argmax along the last axis.
def predict_topics(model, x):
    probabilities = model.predict(x)
    return probabilities, np.argmax(probabilities, axis=1)
