# pandas, whose std has one degree of freedom less; frames come back.
import pandas as pd


def normalize(train_data, test_data):
    train = pd.DataFrame(train_data)
    test = pd.DataFrame(test_data)
    mu, sigma = train.mean(), train.std()
    return (train - mu) / sigma, (test - mu) / sigma
