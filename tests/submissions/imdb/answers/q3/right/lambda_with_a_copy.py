# A lambda that copies and converts.
vectorize_labels = lambda labels: np.array(labels, copy=True).astype(np.float32)
