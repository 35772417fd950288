# Wants: to use handles as answers, by returning or sending the project's own classes
# Questions: q6 q7
from shared.student.descriptions import Figure, Series
from shared.student.protocol import AxesHandle, ModelHandle


def plot_validation_mae(mae_history, skip=0):
    return [AxesHandle(0), Figure(0, "x", "x", "x", (), (), False), ModelHandle(0)][len(mae_history) % 3]


def best_num_epochs(history, skip=10):
    return ModelHandle(4)
