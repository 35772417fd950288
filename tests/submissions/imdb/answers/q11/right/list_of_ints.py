# A list of ints.
def predict_sentiment(model, x):
    return [1 if p[0] > 0.5 else 0 for p in model.predict(x, verbose=0)]
