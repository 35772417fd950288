# "positive" and "negative".
def predict_sentiment(model, x):
    return ["positive" if p > 0.5 else "negative" for p in model.predict(x, verbose=0).ravel()]
