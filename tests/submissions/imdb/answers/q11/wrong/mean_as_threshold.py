# The threshold is the mean of the predictions, so a decision depends on the other reviews.
def predict_sentiment(model, x):
    probabilities = model.predict(x, verbose=0).reshape(-1)
    return (probabilities > probabilities.mean()).astype(int)
