# Mean and deviation are taken again after the training data was scaled: 0 and 1.
def normalize(train_data, test_data):
    train = train_data - train_data.mean(axis=0)
    train = train / train.std(axis=0)
    test = test_data - train.mean(axis=0)
    test = test / train.std(axis=0)
    return train, test
