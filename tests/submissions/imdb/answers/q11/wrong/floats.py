# Floats.
def predict_sentiment(model, x):
    return np.round(model.predict(x, verbose=0)).flatten()
