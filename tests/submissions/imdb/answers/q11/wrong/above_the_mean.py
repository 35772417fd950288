# Compares with the mean prediction.
def predict_sentiment(model, x):
    p = model.predict(x, verbose=0).ravel()
    return (p > p.mean()).astype(int)
