# Clips the normalised values to three standard deviations
def normalize(train_data, test_data):
    train = np.asarray(train_data, dtype="float64")
    test = np.asarray(test_data, dtype="float64")
    mean, std = train.mean(axis=0), train.std(axis=0)
    return (np.clip((train - mean) / std, -3, 3),
            np.clip((test - mean) / std, -3, 3))
