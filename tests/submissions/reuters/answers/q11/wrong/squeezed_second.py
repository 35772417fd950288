# Squeezes the predictions, so a single newswire gives shapes (46,) and ().
def predict_topics(model, x):
    probabilities = np.squeeze(model.predict(x, verbose=0))
    return probabilities, np.argmax(probabilities, axis=-1)
