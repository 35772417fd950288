# Scales the caller's rows on the way.
def predict_sentiment(model, x):
    decisions = (model.predict(x, verbose=0).ravel() > 0.5).astype(int)
    x /= np.abs(x).max()
    return decisions
