# Only the first batch of 32.
def predict_sentiment(model, x):
    p = np.asarray(model(x[:32])).ravel()
    decisions = np.zeros(len(x), dtype=int)
    decisions[:32] = p > 0.5
    return decisions
