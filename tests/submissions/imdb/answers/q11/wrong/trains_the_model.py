# Trains the given model on its own decisions.
def predict_sentiment(model, x):
    decisions = (model.predict(x, verbose=0).ravel() > 0.5).astype(int)
    model.fit(x, decisions, epochs=1, verbose=0)
    return decisions
