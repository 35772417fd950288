# A binary search in the one limit 0.5; equal to the limit counts as 0
def predict_sentiment(model, x):
    probabilities = model.predict(np.asarray(x), batch_size=1024, verbose=0)[:, 0]
    return np.searchsorted([0.5], probabilities, side="left")
