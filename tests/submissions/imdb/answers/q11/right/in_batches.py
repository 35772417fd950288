# In batches, the last of which may be shorter.
def predict_sentiment(model, x, batch_size=16):
    parts = []
    for start in range(0, len(x), batch_size):
        parts.append(np.asarray(model(x[start:start + batch_size])))
    return (np.concatenate(parts)[:, 0] > 0.5).astype("int8")
