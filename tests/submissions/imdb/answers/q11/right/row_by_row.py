# One prediction for each row.
def predict_sentiment(model, x):
    decisions = np.zeros(len(x), dtype=np.int64)
    for i in range(len(x)):
        probability = float(model(x[i:i + 1])[0, 0])
        if probability > 0.5:
            decisions[i] = 1
    return decisions
