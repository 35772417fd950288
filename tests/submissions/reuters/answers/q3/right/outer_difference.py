# 1 where the difference between label and column number is 0
def to_one_hot(labels, dimension=46):
    difference = np.subtract.outer(np.asarray(labels).astype(np.int64), np.arange(dimension))
    return np.logical_not(difference).astype("float64")
