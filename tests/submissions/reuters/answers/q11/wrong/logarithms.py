# Log-probabilities.
def predict_topics(model, x):
    p = np.log(model.predict(x, verbose=0))
    return p, p.argmax(axis=1)
