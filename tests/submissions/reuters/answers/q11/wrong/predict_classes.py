# A method that is long gone.
def predict_topics(model, x):
    return model.predict(x, verbose=0), model.predict_classes(x)
