# Only the first review.
def predict_sentiment(model, x):
    return int(model.predict(x, verbose=0)[0, 0] > 0.5)
