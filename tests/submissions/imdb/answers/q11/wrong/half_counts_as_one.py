# Adds one half and cuts, so a probability of exactly 0.5 becomes 1
def predict_sentiment(model, x):
    probabilities = model.predict(x, verbose=0).flatten()
    return (probabilities + 0.5).astype(int)
