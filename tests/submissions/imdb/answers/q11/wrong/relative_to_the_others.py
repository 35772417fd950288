# Splits halfway between the lowest and the highest probability of the batch instead of at 0.5
def predict_sentiment(model, x):
    probabilities = model.predict(x, verbose=0).flatten()
    threshold = (probabilities.min() + probabilities.max()) / 2
    return (probabilities > threshold).astype(int)
