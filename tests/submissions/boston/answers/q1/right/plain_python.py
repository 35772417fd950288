# Lists and the statistics module.
from statistics import fmean, pstdev


def normalize(train_data, test_data):
    columns = list(zip(*[list(map(float, row)) for row in train_data]))
    figures = [(fmean(column), pstdev(column)) for column in columns]

    def scaled(rows):
        return [[(value - m) / s for value, (m, s) in zip(row, figures)] for row in rows]

    return scaled(train_data), scaled(test_data)
