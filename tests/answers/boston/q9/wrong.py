# %% above_one_half: 0 or 1, as for reviews.
# fails: test_there_is_one_price_per_row, test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    return (model.predict(test_data, verbose=0) > 0.5).astype("int32").flatten()


# %% absolute_values: The absolute value, since prices are positive.
# fails: test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    return np.abs(model.predict(test_data, verbose=0).flatten())


# %% adds_a_layer: Adds a Reshape layer to the caller's model to get a flat result, so the model is changed
# fails: test_any_number_of_rows_gets_its_prices
from keras import layers

def predict_prices(model, test_data):
    model.add(layers.Reshape((), name=f"flat_{len(model.layers)}"))
    return model.predict(np.asarray(test_data), verbose=0)


# %% argmax: argmax, as for classes.
# fails: test_there_is_one_price_per_row, test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    return np.argmax(model.predict(test_data, verbose=0), axis=1)


# %% at_most_50: At most 50, as in the data.
# fails: test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    return np.minimum(model.predict(test_data, verbose=0).flatten(), 50)


# %% centred_again: The scaled test data is shifted once more, by its own mean, before the model sees it.
# fails: test_there_is_one_price_per_row, test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    x = np.asarray(test_data, dtype=float)
    if len(x) > 1:
        x = x - x.mean(axis=0)
    return model.predict(x, verbose=0).reshape(-1)


# %% clipped_to_fifty: Predictions are clipped to 0 to 50, the range of prices in the data.
# fails: test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    return np.clip(model.predict(np.asarray(test_data), verbose=0)[:, 0], 0.0, 50.0)


# %% clipped_to_price_range: Clips the predictions to the range 5..50 of the Boston prices
# fails: test_there_is_one_price_per_row, test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    return np.clip(model.predict(np.asarray(test_data), verbose=0)[:, 0], 5.0, 50.0)


# %% column: The second axis is still there.
# fails: test_there_is_one_price_per_row, test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    return model.predict(test_data, verbose=0)


# %% dictionary: A dictionary by row.
# fails: test_there_is_one_price_per_row, test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    return dict(enumerate(model.predict(test_data, verbose=0).flatten().tolist()))


# %% different_prices_once: unique drops what occurs twice.
# fails: test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    prices = model.predict(test_data, verbose=0).flatten()
    return prices[np.sort(np.unique(prices, return_index=True)[1])]


# %% dollars: In dollars.
# fails: test_there_is_one_price_per_row, test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    return 1000 * model.predict(test_data, verbose=0).flatten()


# %% exponentials: The exponential of the outputs.
# fails: test_there_is_one_price_per_row, test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    return np.exp(model.predict(test_data, verbose=0).flatten())


# %% first_102: The first 102 rows, as many as the chapter's test data has.
# fails: test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    return model.predict(test_data[:102], verbose=0).flatten()


# %% first_row_only: The first row's price.
# fails: test_there_is_one_price_per_row, test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    return model.predict(test_data, verbose=0)[0]


# %% fresh_model: Another model, untrained.
# fails: test_there_is_one_price_per_row, test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    model = keras.models.clone_model(model)
    return model.predict(test_data, verbose=0).flatten()


# %% generator: A generator.
# fails: test_there_is_one_price_per_row, test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    return (float(price) for price in model.predict(test_data, verbose=0))


# %% in_dollars: Multiplies by 1000, so the prices are in dollars
# fails: test_there_is_one_price_per_row, test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    return model.predict(np.asarray(test_data), verbose=0).ravel() * 1000


# %% incomplete_batch_lost: Predicts n // 32 whole batches (at least one), the houses after them are missing
# fails: test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    x = np.asarray(test_data)
    batches = max(1, len(x) // 32)
    parts = [model.predict_on_batch(x[b * 32:(b + 1) * 32]).ravel() for b in range(batches)]
    return np.concatenate(parts)


# %% last_batch_lost: Full batches of 32, and at least one.
# fails: test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    prices = []
    for b in range(max(1, len(test_data) // 32)):
        prices.extend(model.predict_on_batch(test_data[b * 32:(b + 1) * 32])[:, 0])
    return np.array(prices)


# %% mean_price: The mean of all predictions.
# fails: test_there_is_one_price_per_row, test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    return float(np.mean(model.predict(test_data, verbose=0)))


# %% never_below_zero: Negative prices become zero.
# fails: test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    return np.maximum(model.predict(test_data, verbose=0).flatten(), 0)


# %% no_return: Prints the prices.
# fails: test_there_is_one_price_per_row, test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    prices = model.predict(test_data, verbose=0).flatten()
    print(prices)


# %% normalised_again: Normalises the rows once more, by themselves.
# fails: test_there_is_one_price_per_row, test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    x = (test_data - test_data.mean(axis=0)) / (test_data.std(axis=0) + 1e-7)
    return model.predict(x, verbose=0).flatten()


# %% normalised_once_more: Standardises the test data with its own mean and std before predicting
# fails: test_there_is_one_price_per_row, test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    x = np.asarray(test_data, dtype="float64")
    x = (x - x.mean(axis=0)) / (x.std(axis=0) + 1e-8)
    return model.predict(x, verbose=0).flatten()


# %% partial_batch_lost: The rows of the last, incomplete batch get no prediction when there are more than 32 rows.
# fails: test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    x = np.asarray(test_data)
    size = min(32, len(x))
    batches = [x[i * size : (i + 1) * size] for i in range(len(x) // size)]
    return np.concatenate([np.asarray(model.predict_on_batch(batch)).ravel() for batch in batches])


# %% remembered_by_shape: Remembers the predictions per shape of test_data, so other data or another model gets the old prices
# fails: test_any_number_of_rows_gets_its_prices
_predictions = {}


def predict_prices(model, test_data):
    x = np.asarray(test_data)
    if x.shape not in _predictions:
        _predictions[x.shape] = model.predict(x, verbose=0).ravel()
    return _predictions[x.shape]


# %% remembered_by_size: Predictions are remembered per model and number of rows, so other rows (or a model trained further) get the old ones.
# fails: test_any_number_of_rows_gets_its_prices
_predicted = {}


def predict_prices(model, test_data):
    key = (id(model), len(test_data))
    if key not in _predicted:
        _predicted[key] = model.predict(np.asarray(test_data), verbose=0).flatten()
    return _predicted[key]


# %% remembered_per_model: One answer per model, whatever the rows are.
# fails: test_any_number_of_rows_gets_its_prices
_by_model = {}

def predict_prices(model, test_data):
    if id(model) not in _by_model:
        _by_model[id(model)] = (model, model.predict(test_data, verbose=0).ravel())
    prices = _by_model[id(model)][1]
    return prices[: len(test_data)]


# %% reversed_rows: The last row comes first.
# fails: test_there_is_one_price_per_row, test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    return model.predict(test_data[::-1], verbose=0).flatten()


# %% rounded: Rounded to one place.
# fails: test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    return np.round(model.predict(test_data, verbose=0).flatten(), 1)


# %% rounded_second: The predictions are rounded to one decimal, as the data's prices are.
# fails: test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    return np.round(model.predict(np.asarray(test_data), verbose=0).reshape(-1), 1)


# %% rows_and_prices: Pairs of number and price.
# fails: test_there_is_one_price_per_row, test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    return list(enumerate(model.predict(test_data, verbose=0).flatten()))


# %% rows_centred_in_place: Centres the caller's rows after predicting.
# fails: test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    prices = model.predict(test_data, verbose=0).flatten()
    test_data -= test_data.mean(axis=0)
    return prices


# %% size_of_the_real_test_set: Reshapes to the 102 houses of the real test set, any other number fails
# fails: test_there_is_one_price_per_row, test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    return model.predict(np.asarray(test_data), verbose=0).reshape(102)


# %% smoothed: The mean with the neighbouring row.
# fails: test_there_is_one_price_per_row, test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    prices = model.predict(test_data, verbose=0).flatten()
    prices[1:] = (prices[1:] + prices[:-1]) / 2
    return prices


# %% sorted_prices: From the cheapest to the most expensive.
# fails: test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    return np.sort(model.predict(test_data, verbose=0).flatten())


# %% squeeze_of_everything: squeeze takes the first axis as well, where there is one row.
# fails: test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    return model.predict(test_data, verbose=0).squeeze()


# %% squeezed: Squeeze without an axis gives shape () instead of (1,) for a single row.
# fails: test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    return np.squeeze(model.predict(np.asarray(test_data), verbose=0))


# %% texts: Texts with a dollar sign.
# fails: test_there_is_one_price_per_row, test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    return [f"${price:.2f}k" for price in model.predict(test_data, verbose=0).flatten()]


# %% trained_on_its_own_predictions: Fits the model to its own rounded prices before it predicts.
# fails: test_there_is_one_price_per_row, test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    prices = model.predict(test_data, verbose=0).flatten()
    model.fit(test_data, np.round(prices), verbose=0)
    return model.predict(test_data, verbose=0).flatten()


# %% whole_thousands: Whole thousands.
# fails: test_there_is_one_price_per_row, test_any_number_of_rows_gets_its_prices
def predict_prices(model, test_data):
    return model.predict(test_data, verbose=0).flatten().astype(int)


# %% rows_sorted_in_place: Sorts each of the caller's rows after predicting.
# fails: test_any_number_of_rows_gets_its_prices
def predict_prices(model, x):
    p = model.predict(x, verbose=0)
    return p.ravel() if x.sort() is None else x


# %% whole_numbers: Rounded to whole numbers.
# fails: test_there_is_one_price_per_row, test_any_number_of_rows_gets_its_prices
def predict_prices(model, x):
    p = model.predict(x, verbose=0)
    return p.ravel().round()
