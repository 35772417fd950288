# Looks for the first probability above 0.5, so topic 0 comes out where none is that large.
def predict_topics(model, x):
    probabilities = model.predict(x, verbose=0)
    return probabilities, np.argmax(probabilities > 0.5, axis=1)
