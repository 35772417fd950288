# The parts come back in the other order.
def normalize(train_data, test_data):
    mean, std = train_data.mean(axis=0), train_data.std(axis=0)
    train = (train_data - mean) / std
    test = (test_data - mean) / std
    return test, train
