# Squeezes all axes of length one, so a single review gives shape () in place of (1,).
def predict_sentiment(model, x):
    return (np.squeeze(model.predict(x, verbose=0)) > 0.5).astype(int)
