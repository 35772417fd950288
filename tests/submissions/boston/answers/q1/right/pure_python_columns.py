# Plain Python, column by column with statistics.fmean and pstdev of the training columns, list of lists back to arrays.
from statistics import fmean, pstdev


def normalize(train_data, test_data):
    columns = [[float(v) for v in column] for column in zip(*train_data)]
    means = [fmean(c) for c in columns]
    stds = [pstdev(c, mu) for c, mu in zip(columns, means)]

    def scale(rows):
        return np.array([[(float(v) - m) / s for v, m, s in zip(row, means, stds)] for row in rows])

    return scale(train_data), scale(test_data)
