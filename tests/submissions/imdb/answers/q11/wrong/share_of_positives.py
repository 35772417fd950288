# How many are positive.
def predict_sentiment(model, x):
    return int((model.predict(x, verbose=0) > 0.5).sum())
