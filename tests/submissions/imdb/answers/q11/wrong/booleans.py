# True and False instead of integers
def predict_sentiment(model, x):
    probabilities = model.predict(x, verbose=0).flatten()
    return probabilities > 0.5
