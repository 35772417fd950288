# Compares, flattens, converts.
def predict_sentiment(model, x):
    return (model.predict(x) > 0.5).flatten().astype(int)
