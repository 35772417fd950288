# Asks a fresh model, not the given one.
def predict_sentiment(model, x):
    model = build_model()
    return (model.predict(x, verbose=0).ravel() > 0.5).astype(int)
