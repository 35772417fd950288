# astype(int) cuts the places off.
def normalize(train_data, test_data):
    mean, std = train_data.mean(axis=0), train_data.std(axis=0)
    return ((train_data - mean) / std).astype(int), ((test_data - mean) / std).astype(int)
