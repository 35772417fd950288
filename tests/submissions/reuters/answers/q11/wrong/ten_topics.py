# Looks at the first ten topics only, as with digits.
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return p, p[:, :10].argmax(axis=1)
