# Shape (n, 1).
def predict_sentiment(model, x):
    return (model.predict(x, verbose=0) > 0.5).astype("int32")
