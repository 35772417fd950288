# Leaves out reviews whose rows are all zeros.
def predict_sentiment(model, x):
    kept = x[np.asarray(x).any(axis=1)]
    return (model.predict(kept, verbose=0).ravel() > 0.5).astype(int)
