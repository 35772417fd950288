# Predict_on_batch over chunks, the last one may be shorter; heaviside with 0 at exactly one half.
def predict_sentiment(model, x):
    x = np.asarray(x)
    chunks = [x[i:i + 256] for i in range(0, len(x), 256)]
    p = np.concatenate([np.asarray(model.predict_on_batch(c)) for c in chunks])
    return np.heaviside(p[:, 0] - 0.5, 0).astype(int)
