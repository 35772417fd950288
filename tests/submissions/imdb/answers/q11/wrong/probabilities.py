# The probabilities themselves.
def predict_sentiment(model, x):
    return model.predict(x, verbose=0).reshape(-1)
