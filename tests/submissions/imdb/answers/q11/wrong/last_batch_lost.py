# Full batches only.
def predict_sentiment(model, x, batch_size=8):
    decisions = []
    for b in range(len(x) // batch_size):
        p = model.predict(x[b * batch_size:(b + 1) * batch_size], verbose=0)
        decisions.extend((p.ravel() > 0.5).astype(int))
    return np.array(decisions)
