# A lambda; float32 comes back.
normalize = lambda train_data, test_data: tuple(
    ((np.asarray(x) - np.mean(train_data, 0)) / np.std(train_data, 0)).astype(np.float32)
    for x in (train_data, test_data)
)
