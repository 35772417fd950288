# The last column of argsort is the index of the largest.
def predict_topics(model, x):
    p = np.asarray(model.predict(np.asarray(x), batch_size=256, verbose=0))
    ranking = p.argsort(axis=1)
    return p, ranking[:, -1]
