# A threshold of 0.501.
def predict_sentiment(model, x):
    return (model.predict(x, verbose=0).ravel() > 0.501).astype("int64")
