# Squeezes all axes, so one review gives a 0-dimensional result instead of shape (1,)
def predict_sentiment(model, x):
    probabilities = np.squeeze(model.predict(x, verbose=0))
    return np.where(probabilities > 0.5, 1, 0)
