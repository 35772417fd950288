# argmax of the whole table, one number.
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return p, np.argmax(p)
