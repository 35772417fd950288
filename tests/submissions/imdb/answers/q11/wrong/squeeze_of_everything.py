# squeeze without an axis: one review gives no array of shape (1,).
def predict_sentiment(model, x):
    return (model.predict(x, verbose=0) > 0.5).astype(int).squeeze()
