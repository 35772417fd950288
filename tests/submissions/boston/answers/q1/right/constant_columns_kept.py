# Columns that never change are divided by 1.
def normalize(train_data: np.ndarray, test_data: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Scale by the training data."""
    mean, std = train_data.mean(axis=0), train_data.std(axis=0)
    std = np.where(std == 0, 1.0, std)
    train = np.divide(np.subtract(train_data, mean), std)
    test = np.divide(np.subtract(test_data, mean), std)
    return train, test
