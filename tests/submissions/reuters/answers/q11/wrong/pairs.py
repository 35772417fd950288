# A pair for each newswire.
def predict_topics(model, x):
    return [(row, int(row.argmax())) for row in model.predict(x, verbose=0)]
