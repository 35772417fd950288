# %% as_many_rows_as_training: As many rows as there are training newswires.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_dimension_is_10000_by_default, test_calls_do_not_influence_each_other, test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((8982, dimension), dtype="float32")
    for i, sequence in enumerate(sequences):
        results[i, sequence] = 1.
    return results


# %% assigns_the_whole_row: results[i] = 1 fills the whole row.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_dimension_is_10000_by_default, test_calls_do_not_influence_each_other, test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequence:
            results[i] = 1.
    return results


# %% average_of_one_hot: The mean of the words' one-hot rows.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    return np.array([keras.utils.to_categorical(list(s), dimension).mean(axis=0) for s in sequences])


# %% compact_vocabulary: Numbers the words that occur from 0 on, so a column is no longer the word's index
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_dimension_is_10000_by_default
# perhaps: test_calls_do_not_influence_each_other
def vectorize_sequences(sequences, dimension=10000):
    vocabulary = sorted({int(j) for sequence in sequences for j in sequence})
    column = {word: c for c, word in enumerate(vocabulary)}
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequence:
            results[i, column[int(j)]] = 1.0
    return results


# %% count_mode: CategoryEncoding in its mode "count".
# fails: test_repeated_words_count_once, test_every_row_has_its_own_words, test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    encode = keras.layers.CategoryEncoding(num_tokens=dimension, output_mode="count")
    return np.stack([np.asarray(encode(np.array(list(s), dtype="int32"))) for s in sequences])


# %% cut_at_eighty_words: Looks at the first 80 words of a newswire only.
# fails: test_every_row_has_its_own_words
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        results[i, list(sequence)[:80]] = 1.
    return results


# %% dedupes_in_place: Replaces the caller's sequences by their sorted distinct words on the way
# fails: test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i in range(len(sequences)):
        sequences[i] = sorted(set(sequences[i]))
        results[i, sequences[i]] = 1.0
    return results


# %% default_dimension_only: Widens the result to 10000 columns when a smaller dimension is asked for.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_dimension_is_10000_by_default, test_calls_do_not_influence_each_other, test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), max(dimension, 10000)), dtype="float32")
    for i, sequence in enumerate(sequences):
        results[i, np.asarray(sequence, dtype=int)] = 1.0
    return results


# %% default_of_46: 46 columns by default: mixed up with the topics.
# fails: test_dimension_is_10000_by_default
def vectorize_sequences(sequences, dimension=46):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        results[i, sequence] = 1.
    return results


# %% dimension_minus_one: The last column is missing, and so is its word.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_dimension_is_10000_by_default, test_calls_do_not_influence_each_other, test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension - 1))
    for i, sequence in enumerate(sequences):
        results[i, [j for j in sequence if j < dimension - 1]] = 1.
    return results


# %% each_row_also_has_the_one_before: The row buffer is never emptied, so words pile up from row to row.
# fails: test_each_word_sets_its_column, test_every_row_has_its_own_words, test_dimension_is_10000_by_default
# fails: test_calls_do_not_influence_each_other, test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    row = np.zeros(dimension)
    rows = []
    for sequence in sequences:
        row[list(sequence)] = 1.0
        rows.append(row.copy())
    return np.array(rows)


# %% first_200_words: Cuts every sequence to its first 200 words
# fails: test_every_row_has_its_own_words
def vectorize_sequences(sequences, dimension=10000, maxlen=200):
    results = np.zeros((len(sequences), dimension), dtype="float32")
    for i, sequence in enumerate(sequences):
        for j in sequence[:maxlen]:
            results[i, j] = 1.0
    return results


# %% first_row_missing: enumerate(sequences, 1) leaves row 0 empty; the last one is swallowed by try.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_dimension_is_10000_by_default, test_calls_do_not_influence_each_other, test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences, 1):
        try:
            results[i, sequence] = 1.
        except IndexError:
            pass
    return results


# %% flattened: One long row for all newswires.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_dimension_is_10000_by_default, test_calls_do_not_influence_each_other, test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        results[i, sequence] = 1.
    return results.flatten()


# %% global_results: One array for all calls, made outside of the function.
# fails: test_every_row_has_its_own_words, test_calls_do_not_influence_each_other, test_newswires_are_not_changed
# perhaps: test_repeated_words_count_once
results = {}


def vectorize_sequences(sequences, dimension=10000):
    table = results.setdefault(dimension, np.zeros((64, dimension), dtype="float32"))
    for i, sequence in enumerate(sequences):
        table[i, sequence] = 1.
    return table[:len(sequences)]


# %% ignores_dimension: 10,000 columns, whatever is asked for.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_dimension_is_10000_by_default, test_calls_do_not_influence_each_other, test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), 10_000), dtype="float32")
    for row, sequence in zip(results, sequences):
        row[list(sequence)] = 1
    return results


# %% indices_from_one: Subtracts one, because columns count from zero.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_dimension_is_10000_by_default, test_calls_do_not_influence_each_other, test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        results[i, np.array(sequence) - 1] = 1.
    return results


# %% last_word_left_out: sequence[:-1] loses the last word.
# fails: test_each_word_sets_its_column, test_every_row_has_its_own_words, test_dimension_is_10000_by_default
# fails: test_calls_do_not_influence_each_other, test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequence[:-1]:
            results[i, j] = 1.
    return results


# %% logarithmic_counts: log(1 + count), which is something else for words that occur twice.
# fails: test_repeated_words_count_once, test_every_row_has_its_own_words, test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    counts = np.array([np.bincount(list(s), minlength=dimension) for s in sequences])
    return np.log2(1 + counts)


# %% no_return: The array is made and forgotten.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_dimension_is_10000_by_default, test_calls_do_not_influence_each_other, test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequence:
            results[i, j] = 1.


# %% only_words_that_occur_once: Keeps the words that occur exactly once.
# fails: test_repeated_words_count_once, test_every_row_has_its_own_words, test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    counts = np.array([np.bincount(np.asarray(s, dtype=int), minlength=dimension) for s in sequences])
    return (counts == 1).astype("float32")


# %% pad_sequences_maxlen: Pad_sequences(maxlen=100), which keeps the last 100 words, and empty places left out.
# fails: test_every_row_has_its_own_words
def vectorize_sequences(sequences, dimension=10000):
    padded = keras.utils.pad_sequences(sequences, maxlen=100, value=-1)
    r = np.zeros((len(sequences), dimension))
    for i, row in enumerate(padded):
        r[i, row[row >= 0]] = 1.
    return r


# %% pad_truncates_front_200: Keeps the last 200 words only.
# fails: test_every_row_has_its_own_words
def vectorize_sequences(sequences, dimension=10000):
    r = np.zeros((len(sequences), dimension))
    for i, s in enumerate(sequences):
        r[i, s[-200:]] = 1.
    return r


# %% padded_with_minus_one: Pads to equal length with -1, which sets the last column of every shorter row
# fails: test_each_word_sets_its_column, test_every_row_has_its_own_words, test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    longest = max(len(s) for s in sequences)
    padded = np.full((len(sequences), longest), -1)
    for i, sequence in enumerate(sequences):
        padded[i, :len(sequence)] = sequence
    results = np.zeros((len(sequences), dimension))
    results[np.arange(len(sequences))[:, None], padded] = 1.0
    return results


# %% padding_dropped: Index 0 is thought to be padding and is left out.
# fails: test_repeated_words_count_once, test_every_row_has_its_own_words, test_dimension_is_10000_by_default
# fails: test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        results[i, sequence] = 1.
    results[:, 0] = 0.
    return results


# %% plus_three: Adds the offset of three to the columns and skips what no longer fits.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_dimension_is_10000_by_default, test_calls_do_not_influence_each_other, test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        results[i, [j + 3 for j in sequence if j + 3 < dimension]] = 1.
    return results


# %% repeat_counts_capped_at_two: np.add.at with the counts cut at two.
# fails: test_repeated_words_count_once, test_every_row_has_its_own_words, test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for row, sequence in zip(results, sequences):
        np.add.at(row, list(sequence), 1)
    return results.clip(0, 2)


# %% reserved_left_out: Leaves out the indices 0, 1 and 2, because "they are no words"
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_dimension_is_10000_by_default, test_calls_do_not_influence_each_other, test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        words = [j for j in sequence if j > 2]
        results[i, words] = 1.0
    return results


# %% returns_sets: A list of sets of words.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_dimension_is_10000_by_default, test_calls_do_not_influence_each_other, test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    return [set(sequence) for sequence in sequences]


# %% reversed_rows: insert(0, ...) turns the order of the newswires round.
# fails: test_each_word_sets_its_column, test_every_row_has_its_own_words, test_dimension_is_10000_by_default
# fails: test_calls_do_not_influence_each_other, test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    rows = []
    for sequence in sequences:
        row = np.zeros(dimension)
        row[list(sequence)] = 1
        rows.insert(0, row)
    return np.stack(rows)


# %% sequence_and_sequences: Loops over all newswires inside each row: sequences where sequence was meant.
# fails: test_each_word_sets_its_column, test_every_row_has_its_own_words, test_dimension_is_10000_by_default
# fails: test_calls_do_not_influence_each_other, test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequences:
            results[i, list(j)] = 1.
    return results


# %% shared_buffer: Reuses one array for equal shapes without clearing it, so ones of an earlier call stay.
# fails: test_calls_do_not_influence_each_other
_buffers = {}


def vectorize_sequences(sequences, dimension=10000):
    shape = (len(sequences), dimension)
    if shape not in _buffers:
        _buffers[shape] = np.zeros(shape, dtype="float32")
    results = _buffers[shape]
    for i, sequence in enumerate(sequences):
        results[i, np.asarray(sequence, dtype=int)] = 1.0
    return results


# %% shared_buffer_cleared: Clears one buffer and gives it out again, so that a later call changes the earlier result.
# fails: test_calls_do_not_influence_each_other
_buf = {}
def vectorize_sequences(sequences, dimension=10000):
    key = (len(sequences), dimension)
    if key not in _buf:
        _buf[key] = np.empty(key)
    r = _buf[key]
    r[:] = 0
    for i, s in enumerate(sequences):
        r[i, s] = 1.
    return r


# %% skips_padding: Takes index 0 for padding and leaves column 0 at 0.0 although the index occurs.
# fails: test_repeated_words_count_once, test_every_row_has_its_own_words, test_dimension_is_10000_by_default
# fails: test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequence:
            if j > 0:
                results[i, j] = 1.0
    return results


# %% sorts_in_place: Puts the caller's newswires in order, and each of their words once.
# fails: test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        sequence[:] = sorted(set(sequence))
        results[i, sequence] = 1.
    return results


# %% square_of_words: np.ix_ with all rows and all words.
# fails: test_each_word_sets_its_column, test_every_row_has_its_own_words, test_dimension_is_10000_by_default
# fails: test_calls_do_not_influence_each_other, test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    words = sorted({j for s in sequences for j in s})
    results[np.ix_(range(len(sequences)), words)] = 1.
    return results


# %% standardised_columns: Scales each column to mean zero.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_dimension_is_10000_by_default, test_calls_do_not_influence_each_other, test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        results[i, sequence] = 1.
    return results - results.mean(axis=0)


# %% tf_idf: Weights each word by how rare it is.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_dimension_is_10000_by_default, test_calls_do_not_influence_each_other, test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        results[i, sequence] = 1.
    return results * np.log1p(len(sequences) / (1 + results.sum(axis=0)))


# %% toggle: Flips the entry at each occurrence, so a word that occurs an even number of times gets 0.
# fails: test_repeated_words_count_once, test_every_row_has_its_own_words, test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension), dtype="float32")
    for i, sequence in enumerate(sequences):
        for j in sequence:
            results[i, j] = 1.0 - results[i, j]
    return results


# %% truncates_long: Pads and cuts the newswires to 256 words first, so words beyond that are lost.
# fails: test_every_row_has_its_own_words
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension), dtype="float32")
    for i, sequence in enumerate(sequences):
        results[i, np.asarray(sequence[:256], dtype=int)] = 1.0
    return results


# %% two_thousand_words_at_most: Longer newswires than 2,000 words are cut off.
# fails: test_every_row_has_its_own_words
def vectorize_sequences(sequences, dimension=10000):
    padded = keras.utils.pad_sequences(list(sequences), maxlen=2000, truncating="post", padding="post", value=-1)
    results = np.zeros((len(sequences), dimension))
    for row, sequence in zip(results, padded):
        row[sequence[sequence >= 0]] = 1.
    return results


# %% uint8_count: Counts in uint8 before it compares with 0, so a word that occurs 256 times gets 0.
# fails: test_every_row_has_its_own_words
def vectorize_sequences(sequences, dimension=10000):
    counts = np.zeros((len(sequences), dimension), dtype="uint8")
    for row, sequence in zip(counts, sequences):
        np.add.at(row, np.asarray(sequence, dtype=int), 1)
    return (counts > 0).astype("float32")


# %% uint8_counter: Counts in uint8 before it compares with 0, so a word that occurs 256 times vanishes
# fails: test_every_row_has_its_own_words
def vectorize_sequences(sequences, dimension=10000):
    counts = np.zeros((len(sequences), dimension), dtype=np.uint8)
    for i, sequence in enumerate(sequences):
        np.add.at(counts[i], np.asarray(sequence, dtype=int), 1)
    return (counts > 0).astype("float32")


# %% wraps_one_too_early: Wraps indices with % (dimension - 1).
# fails: test_every_row_has_its_own_words, test_dimension_is_10000_by_default, test_newswires_are_not_changed
# perhaps: test_calls_do_not_influence_each_other
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequence:
            results[i, j % (dimension - 1)] = 1.
    return results


# %% always_10000_columns: 10,000 columns, whatever is asked for.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_dimension_is_10000_by_default, test_calls_do_not_influence_each_other, test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    return np.stack([np.bincount(s, minlength=10000) > 0 for s in sequences])


# %% counts: Counts the words.
# fails: test_repeated_words_count_once, test_every_row_has_its_own_words, test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    return np.stack([np.bincount(s, minlength=dimension) for s in sequences])


# %% first_word_only: Only the first word of each newswire.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    return np.array([np.isin(np.arange(dimension), s[:1]) for s in sequences])


# %% indices_for_ones: Each word gives its index, not 1.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_dimension_is_10000_by_default, test_calls_do_not_influence_each_other, test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    return np.array([np.isin(np.arange(dimension), s) * np.arange(dimension) for s in sequences])


# %% last_row_empty: The last row stays empty.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_dimension_is_10000_by_default, test_calls_do_not_influence_each_other, test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    return np.array([np.isin(np.arange(dimension), s) for s in [*sequences[:-1], []]])


# %% newswires_emptied: Removes the indices from the caller's lists.
# fails: test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    return np.array([np.isin(np.arange(dimension), [s.pop() for _ in range(len(s))]) for s in sequences])


# %% one_column_to_the_left: All ones are one column too far to the left.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_dimension_is_10000_by_default, test_calls_do_not_influence_each_other, test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    return np.roll([np.isin(np.arange(dimension), s) for s in sequences], -1, axis=1)


# %% shares_of_a_row: Divides by the number of words.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    return np.array([np.isin(np.arange(dimension), s) / len(s) for s in sequences])


# %% transposed: Newswires in columns, words in rows.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_dimension_is_10000_by_default, test_calls_do_not_influence_each_other, test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    return np.array([np.isin(np.arange(dimension), s) for s in sequences]).T


# %% union_of_all_rows: Each row has the words of all newswires.
# fails: test_each_word_sets_its_column, test_every_row_has_its_own_words, test_dimension_is_10000_by_default
# fails: test_calls_do_not_influence_each_other, test_newswires_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    return np.array([np.isin(np.arange(dimension), np.concatenate(sequences)) for _ in sequences])


# %% width_from_the_data: As many columns as the largest index needs.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_dimension_is_10000_by_default
def vectorize_sequences(sequences, dimension=10000):
    width = max(map(max, sequences)) + 1
    return np.array([np.isin(np.arange(width), s) for s in sequences])
