# argmax over the two probabilities; on a tie argmax takes the first, 0.
def predict_sentiment(model, x):
    p = model.predict(x, verbose=0)
    both = np.concatenate([1 - p, p], axis=1)
    return both.argmax(axis=1)
