# Divides by the variance.
def normalize(train_data, test_data):
    mean, var = train_data.mean(axis=0), train_data.var(axis=0)
    return (train_data - mean) / var, (test_data - mean) / var
