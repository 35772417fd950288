# Adds one half and cuts off: one half becomes 1.
def predict_sentiment(model, x):
    return np.floor(model.predict(x, verbose=0).ravel() + 0.5).astype(int)
