# A lambda.
predict_sentiment = lambda model, x: np.greater(np.ravel(model.predict(x, verbose=0)), 0.5).astype(np.int16)
