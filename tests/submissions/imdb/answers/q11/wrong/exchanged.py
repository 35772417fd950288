# 1 for negative reviews.
def predict_sentiment(model, x):
    return np.where(model.predict(x, verbose=0).ravel() < 0.5, 1, 0)
