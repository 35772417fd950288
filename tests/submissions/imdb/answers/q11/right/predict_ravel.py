# Predict, compare, astype(int), one axis.
def predict_sentiment(model, x):
    probabilities = model.predict(np.asarray(x), verbose=0)
    return (probabilities.ravel() > 0.5).astype(int)
