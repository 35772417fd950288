# Applies the sigmoid once more.
def predict_sentiment(model, x):
    p = 1 / (1 + np.exp(-model.predict(x, verbose=0).ravel()))
    return (p > 0.5).astype(int)
