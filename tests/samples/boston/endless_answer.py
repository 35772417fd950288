# %%
# The loop of question 9 never gets on. Question 1 is right.
import numpy as np


def normalize(train_data, test_data):
    mean, deviation = np.mean(train_data, axis=0), np.std(train_data, axis=0)
    return (train_data - mean) / deviation, (test_data - mean) / deviation


# %%
def predict_prices(model, test_data):
    prices, row = [], 0
    while row < len(test_data):
        prices.append(model(test_data[row : row + 1])[0, 0])
    return prices
