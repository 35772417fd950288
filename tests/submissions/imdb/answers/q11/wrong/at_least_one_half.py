# One half counts as positive.
def predict_sentiment(model, x):
    return (model.predict(x, verbose=0).reshape(-1) >= 0.5).astype(int)
