# Above zero, as if the outputs were logits.
def predict_sentiment(model, x):
    return (model.predict(x, verbose=0)[:, 0] > 0).astype(int)
