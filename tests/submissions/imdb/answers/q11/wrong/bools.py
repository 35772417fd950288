# True and False.
def predict_sentiment(model, x):
    return model.predict(x, verbose=0).flatten() > 0.5
