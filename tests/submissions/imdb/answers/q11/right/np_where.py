# np.where on the first column.
def predict_sentiment(model, x):
    p = model.predict(x, verbose=0)[:, 0]
    return np.where(p > 0.5, 1, 0)
