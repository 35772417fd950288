# Exact averaging with fractions, converted to float at the end
from fractions import Fraction


def average_history(all_mae_histories):
    k = len(all_mae_histories)
    n_epochs = len(all_mae_histories[0])
    result = []
    for epoch in range(n_epochs):
        total = Fraction(0)
        for fold in all_mae_histories:
            total += Fraction(float(fold[epoch]))
        result.append(float(total / k))
    return result
