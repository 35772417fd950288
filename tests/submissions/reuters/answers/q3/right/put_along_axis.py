# np.put_along_axis.
def to_one_hot(labels: np.ndarray, dimension: int = 46) -> np.ndarray:
    result = np.zeros((len(labels), dimension), dtype=np.uint8)
    np.put_along_axis(result, np.asarray(labels, dtype=int).reshape(-1, 1), 1, axis=1)
    return result
