# Sorts the decisions by probability.
def predict_sentiment(model, x):
    p = np.sort(model.predict(x, verbose=0).ravel())
    return (p > 0.5).astype(int)
