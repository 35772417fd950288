# Cuts everything off beyond three deviations.
def normalize(train_data, test_data):
    mean, std = train_data.mean(axis=0), train_data.std(axis=0)
    return np.clip((train_data - mean) / std, -3, 3), np.clip((test_data - mean) / std, -3, 3)
