# Rounds the probability to one decimal first, so that 0.53 gives 0.
def predict_sentiment(model, x):
    return (np.round(model.predict(x, verbose=0)[:, 0], 1) > 0.5).astype(int)
