# Predicts one batch of 512 only, later rows get no answer
def predict_sentiment(model, x):
    probabilities = model.predict(x, batch_size=512, steps=1, verbose=0)
    return (probabilities > 0.5).astype(int).reshape(-1)
