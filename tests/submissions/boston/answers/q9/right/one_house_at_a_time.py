# One house at a time into a preallocated array
def predict_prices(model, test_data):
    houses = np.asarray(test_data, dtype="float32")
    prices = np.empty(len(houses))
    for i in range(len(houses)):
        prices[i] = np.asarray(model(houses[i:i + 1])).item()
    return prices
