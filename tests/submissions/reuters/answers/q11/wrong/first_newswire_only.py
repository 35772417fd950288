# predictions[0], as in the chapter's cell.
def predict_topics(model, x):
    predictions = model.predict(x, verbose=0)
    return predictions, np.argmax(predictions[0])
