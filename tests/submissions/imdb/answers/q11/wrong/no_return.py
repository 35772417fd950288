# The return is missing.
def predict_sentiment(model, x):
    decisions = (model.predict(x, verbose=0) > 0.5).astype(int).ravel()
