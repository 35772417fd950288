# Rounds the probabilities to one decimal first, so 0.51 to 0.55 become 0
def predict_sentiment(model, x):
    probabilities = model.predict(x, verbose=0).flatten().round(1)
    return (probabilities > 0.5).astype("int32")
