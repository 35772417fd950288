# The book's steps, on copies.
def normalize(train_data, test_data):
    train, test = train_data.copy(), test_data.copy()
    mean = train.mean(axis=0)
    train -= mean
    std = train.std(axis=0)
    train /= std
    test -= mean
    test /= std
    return train, test
