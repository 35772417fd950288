# Axes with nothing on them
import matplotlib.pyplot as plt


def plot_validation_mae(mae_history, skip=0):
    return plt.figure().add_subplot()
