# predict_classes is gone.
def predict_sentiment(model, x):
    return model.predict_classes(x).reshape(-1)
