# Rounding leaves floats 0.0 and 1.0, not integers.
def predict_sentiment(model, x):
    return np.round(model.predict(x, verbose=0).reshape(-1))
