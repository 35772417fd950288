# A Series of prices.
import pandas as pd


def predict_prices(model, test_data):
    table = pd.DataFrame(model.predict(test_data, verbose=0), columns=["price"])
    return table["price"]
