# Model.predict and argmax over the last axis.
def predict_topics(model, x):
    probabilities = model.predict(np.asarray(x), verbose=0)
    return probabilities, np.argmax(probabilities, axis=-1)
