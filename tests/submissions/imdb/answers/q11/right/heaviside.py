# A step function that is 0 at one half.
def predict_sentiment(model, x):
    p = np.asarray(model.predict(x, verbose=0), dtype="float64").reshape(len(x))
    return np.heaviside(p - 0.5, 0).astype(np.uint8)
