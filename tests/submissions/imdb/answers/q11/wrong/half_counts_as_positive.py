# A probability of exactly 0.5 gives 1.
def predict_sentiment(model, x):
    return (model.predict(x, verbose=0)[:, 0] >= 0.5).astype(int)
