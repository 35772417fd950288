# A helper decides for one probability; an optional threshold.
def decide(p, threshold):
    return int(p > threshold)


def predict_sentiment(model, x, threshold=0.5):
    return np.array([decide(p, threshold) for p in model.predict(x, verbose=0).ravel()])
