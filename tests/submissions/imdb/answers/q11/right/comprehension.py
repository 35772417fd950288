# Plain Python comparison per review, int array built from a list.
def predict_sentiment(model, x):
    return np.array([1 if p[0] > 0.5 else 0 for p in model.predict(np.asarray(x), verbose=0)], dtype=np.int64)
