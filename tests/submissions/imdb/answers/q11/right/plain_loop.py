# A plain loop over the rows, which gives a list of Python ints.
def predict_sentiment(model, x):
    decisions = []
    for (probability,) in model.predict(x, verbose=0):
        decisions.append(1 if probability > 0.5 else 0)
    return decisions
