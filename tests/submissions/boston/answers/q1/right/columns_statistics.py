# Column by column with the statistics module, then transposed back
import statistics


def normalize(train_data, test_data):
    new_train, new_test = [], []
    for col, other in zip(zip(*np.asarray(train_data).tolist()), zip(*np.asarray(test_data).tolist())):
        mu = statistics.fmean(col)
        sigma = statistics.pstdev(col, mu)
        new_train.append([(v - mu) / sigma for v in col])
        new_test.append([(v - mu) / sigma for v in other])
    return np.array(new_train).T, np.array(new_test).T
