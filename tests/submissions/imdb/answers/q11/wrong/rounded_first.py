# Rounds the probabilities to two places before it compares.
def predict_sentiment(model, x):
    p = np.round(model.predict(x, verbose=0).ravel(), 2)
    return (p > 0.5).astype(int)
