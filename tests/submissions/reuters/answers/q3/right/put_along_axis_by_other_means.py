# Put_along_axis writes the ones into a zero matrix.
def to_one_hot(labels, dimension=46):
    idx = np.asarray(labels).astype(np.int64)
    out = np.zeros((idx.shape[0], dimension), dtype=np.float64)
    np.put_along_axis(out, idx[:, np.newaxis], 1.0, axis=1)
    return out
