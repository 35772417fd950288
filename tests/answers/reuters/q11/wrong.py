# %% above_one_half: Takes the first topic above one half; where there is none, that is topic 0.
# fails: test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return p, (p > 0.5).argmax(axis=1)


# %% above_one_half_third: Looks for the probability above 0.5; where there is none, the topic becomes 0
# fails: test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    probabilities = model.predict(x, verbose=0)
    topics = np.argmax(probabilities > 0.5, axis=1)
    return probabilities, topics


# %% argmin: The least probable topic.
# fails: test_probabilities_come_first_then_topics, test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return p, np.argmin(p, axis=1)


# %% axis_zero: For each topic the most typical newswire.
# fails: test_probabilities_come_first_then_topics, test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return p, p.argmax(axis=0)


# %% cached_by_model: Predicts once per model.
# fails: test_probabilities_are_those_of_the_model, test_each_newswire_gets_its_most_probable_topic
_cache = {}
def predict_topics(model, x):
    if id(model) not in _cache:
        _cache[id(model)] = model.predict(x, verbose=0)
    p = _cache[id(model)]
    return p, p.argmax(-1)


# %% column_of_topics: keepdims: shape (n, 1).
# fails: test_probabilities_come_first_then_topics, test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return p, p.argmax(axis=1, keepdims=True)


# %% counted_from_one: Topics from 1 to 46.
# fails: test_probabilities_come_first_then_topics, test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return p, p.argmax(axis=1) + 1


# %% dictionary: A dictionary.
# fails: test_probabilities_come_first_then_topics, test_probabilities_are_those_of_the_model
# fails: test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return {"probabilities": p, "topics": p.argmax(axis=1)}


# %% double_softmax: Puts the model's softmax outputs through softmax again: the topics agree, the probabilities don't.
# fails: test_probabilities_come_first_then_topics, test_probabilities_are_those_of_the_model
def predict_topics(model, x):
    probabilities = softmax(model.predict(x, verbose=0))
    return probabilities, np.argmax(probabilities, axis=-1)


# %% exchanged: Topics first.
# fails: test_probabilities_come_first_then_topics, test_probabilities_are_those_of_the_model
# fails: test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return p.argmax(axis=1), p


# %% first_512_only: Predicts one batch of 512 newswires at most.
# fails: test_probabilities_are_those_of_the_model, test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    probabilities = np.asarray(model(x[:512]))
    return probabilities, probabilities.argmax(axis=-1)


# %% first_batch_only: The first 32 newswires.
# fails: test_probabilities_are_those_of_the_model, test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    p = np.asarray(model(x[:32]))
    return p, p.argmax(axis=1)


# %% first_newswire_only: predictions[0], as in the chapter's cell.
# fails: test_probabilities_come_first_then_topics, test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    predictions = model.predict(x, verbose=0)
    return predictions, np.argmax(predictions[0])


# %% float_topics: Topics as floats.
# fails: test_probabilities_come_first_then_topics, test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return p, p.argmax(axis=1).astype("float32")


# %% float_topics_second: Collects the topics in an array of zeros, so they are floats and not integers.
# fails: test_probabilities_come_first_then_topics, test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    probabilities = model.predict(x, verbose=0)
    topics = np.zeros(len(probabilities))
    for i, row in enumerate(probabilities):
        topics[i] = np.argmax(row)
    return probabilities, topics


# %% fresh_model: Asks a model of its own.
# fails: test_probabilities_come_first_then_topics, test_probabilities_are_those_of_the_model
# fails: test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    p = build_model().predict(x, verbose=0)
    return p, p.argmax(axis=1)


# %% full_batches_only: The rest of the last batch is lost.
# fails: test_probabilities_are_those_of_the_model, test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x, size=8):
    parts = [model.predict_on_batch(x[i * size:(i + 1) * size]) for i in range(max(1, len(x) // size))]
    p = np.concatenate(parts)
    return p, p.argmax(axis=1)


# %% incomplete_batch_lost: Predicts whole batches of 32 only, so the rows after the last whole batch are missing
# fails: test_probabilities_are_those_of_the_model, test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    n_batches = max(len(x) // 32, 1)
    batches = np.array_split(x[:n_batches * 32], n_batches)
    probabilities = np.vstack([model.predict_on_batch(batch) for batch in batches])
    return probabilities, np.argmax(probabilities, axis=1)


# %% largest_probability: The largest probability itself, not its place.
# fails: test_probabilities_come_first_then_topics, test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return p, p.max(axis=1)


# %% last_batch_lost: Beyond 512 newswires it predicts full batches only, so the rows of the last, smaller batch are missing.
# fails: test_probabilities_are_those_of_the_model, test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    n_batches = max(len(x) // 512, 1)
    parts = [model.predict(x[i * 512 : (i + 1) * 512], verbose=0) for i in range(n_batches)]
    probabilities = np.concatenate(parts)
    return probabilities, probabilities.argmax(axis=1)


# %% logarithms: Log-probabilities.
# fails: test_probabilities_come_first_then_topics, test_probabilities_are_those_of_the_model
def predict_topics(model, x):
    p = np.log(model.predict(x, verbose=0))
    return p, p.argmax(axis=1)


# %% no_axis: argmax of the whole table, one number.
# fails: test_probabilities_come_first_then_topics, test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return p, np.argmax(p)


# %% no_return: The return is missing.
# fails: test_probabilities_come_first_then_topics, test_probabilities_are_those_of_the_model
# fails: test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    probabilities = model.predict(x, verbose=0)
    topics = probabilities.argmax(axis=1)


# %% one_hot_topics: One-hot rows for the topics.
# fails: test_probabilities_come_first_then_topics, test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return p, (p == p.max(axis=1, keepdims=True)).astype(int)


# %% only_topics: Only the topics.
# fails: test_probabilities_come_first_then_topics, test_probabilities_are_those_of_the_model
# fails: test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    return model.predict(x, verbose=0).argmax(axis=1)


# %% pairs: A pair for each newswire.
# fails: test_probabilities_come_first_then_topics, test_probabilities_are_those_of_the_model
# fails: test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    return [(row, int(row.argmax())) for row in model.predict(x, verbose=0)]


# %% percent: In percent.
# fails: test_probabilities_come_first_then_topics, test_probabilities_are_those_of_the_model
def predict_topics(model, x):
    p = 100 * model.predict(x, verbose=0)
    return p, p.argmax(axis=1)


# %% predict_classes: A method that is long gone.
# fails: test_probabilities_come_first_then_topics, test_probabilities_are_those_of_the_model
# fails: test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    return model.predict(x, verbose=0), model.predict_classes(x)


# %% probabilities_of_the_topics: One probability per newswire: that of its topic.
# fails: test_probabilities_come_first_then_topics, test_probabilities_are_those_of_the_model
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    topics = p.argmax(axis=1)
    return p[np.arange(len(p)), topics], topics


# %% rounded: Rounds to two places before it looks for the largest: ties go to the first.
# fails: test_probabilities_come_first_then_topics, test_probabilities_are_those_of_the_model
# fails: test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    p = np.round(model.predict(x, verbose=0), 2)
    return p, p.argmax(axis=1)


# %% rounded_second: Rounds the probabilities to one decimal and takes the topics from those, so near ties give the wrong topic.
# fails: test_probabilities_come_first_then_topics, test_probabilities_are_those_of_the_model
# fails: test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    probabilities = np.round(model.predict(x, verbose=0), 1)
    return probabilities, probabilities.argmax(axis=1)


# %% rows_normalised: Divides each row by its maximum.
# fails: test_probabilities_come_first_then_topics, test_probabilities_are_those_of_the_model
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    p = p / p.max(axis=1, keepdims=True)
    return p, p.argmax(axis=1)


# %% scaled_in_place: Scales the caller's rows.
# fails: test_probabilities_are_those_of_the_model, test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    x /= np.abs(x).max()
    return p, p.argmax(axis=1)


# %% second_best: The second column of the sorted places from the end.
# fails: test_probabilities_come_first_then_topics, test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return p, np.argsort(p, axis=1)[:, -2]


# %% softmax_again: A softmax of the softmax.
# fails: test_probabilities_come_first_then_topics, test_probabilities_are_those_of_the_model
def predict_topics(model, x):
    p = softmax(model.predict(x, verbose=0))
    return p, p.argmax(axis=1)


# %% softmax_twice: Applies another softmax to the model's softmax outputs (the topics stay right)
# fails: test_probabilities_come_first_then_topics, test_probabilities_are_those_of_the_model
def predict_topics(model, x):
    logits = model.predict(x, verbose=0)
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    probabilities = e / e.sum(axis=1, keepdims=True)
    return probabilities, probabilities.argmax(axis=1)


# %% sorted_rows: Sorts the probabilities of each newswire.
# fails: test_probabilities_come_first_then_topics, test_probabilities_are_those_of_the_model
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return np.sort(p, axis=1)[:, ::-1], p.argmax(axis=1)


# %% squeezed: squeeze: a single newswire loses its axis.
# fails: test_probabilities_are_those_of_the_model, test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    p = np.squeeze(model.predict(x, verbose=0))
    return p, p.argmax(axis=-1)


# %% squeezed_second: Squeezes the predictions, so a single newswire gives shapes (46,) and ().
# fails: test_probabilities_are_those_of_the_model, test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    probabilities = np.squeeze(model.predict(x, verbose=0))
    return probabilities, np.argmax(probabilities, axis=-1)


# %% squeezed_third: Squeeze removes the sample axis when there is one sample
# fails: test_probabilities_are_those_of_the_model, test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    probabilities = np.squeeze(model.predict(x, verbose=0))
    topics = np.argmax(probabilities, axis=-1)
    return probabilities, topics


# %% ten_topics: Looks at the first ten topics only, as with digits.
# fails: test_probabilities_come_first_then_topics, test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return p, p[:, :10].argmax(axis=1)


# %% threshold: Looks for the first probability above 0.5, so topic 0 comes out where none is that large.
# fails: test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    probabilities = model.predict(x, verbose=0)
    return probabilities, np.argmax(probabilities > 0.5, axis=1)


# %% topics_as_text: The topics' names, "topic 3".
# fails: test_probabilities_come_first_then_topics, test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return p, [f"topic {place}" for place in p.argmax(axis=1)]


# %% trains_on_its_own_answers: Fits the model to its own predictions.
# fails: test_probabilities_come_first_then_topics, test_probabilities_are_those_of_the_model
# fails: test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    topics = p.argmax(axis=1)
    model.fit(x, np.eye(p.shape[1])[topics], epochs=1, verbose=0)
    return p, topics


# %% transposed: Topics in rows and newswires in columns.
# fails: test_probabilities_come_first_then_topics, test_probabilities_are_those_of_the_model
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return p.T, p.argmax(axis=1)


# %% truncated_probabilities: astype(int) before argmax: nearly all are 0.
# fails: test_probabilities_come_first_then_topics, test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return p, p.astype(int).argmax(axis=1)


# %% unique_topics: The topics that occur, each once.
# fails: test_probabilities_come_first_then_topics, test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return p, np.unique(p.argmax(axis=1))


# %% where_maximum: A row with a tie gives several entries, so there are more topics than rows
# fails: test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    probabilities = model.predict(x, verbose=0)
    rows, topics = np.where(probabilities == probabilities.max(axis=1, keepdims=True))
    return probabilities, topics


# %% all_maxima: Lists all places of the maximum, so that a tie gives one topic too many.
# fails: test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    p = model.predict(x, verbose=0)
    return p, np.where(p == p.max(axis=1, keepdims=True))[1]


# %% rows_halved_in_place: Halves the caller's rows after predicting.
# fails: test_probabilities_are_those_of_the_model, test_each_newswire_gets_its_most_probable_topic
def predict_topics(model, x):
    probabilities = model.predict(x, verbose=0)
    x *= 0.5
    return probabilities, np.argmax(probabilities, axis=1)
