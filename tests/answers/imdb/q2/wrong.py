# %% array_made_anew_in_the_loop: The zeros are made inside the loop, only the last row survives.
# fails: test_each_word_sets_its_column, test_every_row_has_its_own_words, test_dimension_is_10000_by_default
# fails: test_calls_do_not_influence_each_other, test_reviews_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    for i, sequence in enumerate(sequences):
        results = np.zeros((len(sequences), dimension))
        results[i, sequence] = 1.
    return results


# %% buffer_cleared_but_shared: One buffer for all calls, cleared but the same array, so an earlier result changes.
# fails: test_calls_do_not_influence_each_other
_BUFFER = {}

def vectorize_sequences(sequences, dimension=10000):
    key = (len(sequences), dimension)
    out = _BUFFER.setdefault(key, np.empty(key, dtype="float32"))
    out[:] = 0.0
    for i, sequence in enumerate(sequences):
        out[i, sequence] = 1.0
    return out


# %% columns_from_the_data: As many columns as the largest index needs.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_dimension_is_10000_by_default
def vectorize_sequences(sequences, dimension=10000):
    width = max(max(s) for s in sequences) + 1
    results = np.zeros((len(sequences), width))
    for i, sequence in enumerate(sequences):
        results[i, sequence] = 1.
    return results


# %% columns_of_all_reviews: Indexes with a slice of rows: every row gets the words of all.
# fails: test_each_word_sets_its_column, test_every_row_has_its_own_words, test_dimension_is_10000_by_default
# fails: test_calls_do_not_influence_each_other, test_reviews_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for sequence in sequences:
        results[:, sequence] = 1.
    return results


# %% counts: Counts the words where 1.0 is asked for.
# fails: test_repeated_words_count_once, test_every_row_has_its_own_words, test_reviews_are_not_changed
import numpy as np


def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequence:
            results[i, j] += 1.0
    return results


# %% counts_repeats: Counts how often a word occurs in place of writing 1.0.
# fails: test_repeated_words_count_once, test_every_row_has_its_own_words, test_reviews_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequence:
            results[i, j] += 1.0
    return results


# %% dimension_hard_coded: Always 10,000 columns.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_dimension_is_10000_by_default, test_calls_do_not_influence_each_other, test_reviews_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), 10000))
    for i, sequence in enumerate(sequences):
        results[i, sequence] = 1.
    return results


# %% divides_by_the_largest_count: Counts, then divides by the largest count; below 1.0 as soon as any word of any review is repeated
# fails: test_repeated_words_count_once, test_every_row_has_its_own_words, test_reviews_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension), dtype="float32")
    for i, sequence in enumerate(sequences):
        for j in sequence:
            results[i, j] += 1.0
    return results / results.max()


# %% duplicates_collapsed: Equal reviews are encoded once only.
# fails: test_every_row_has_its_own_words
def vectorize_sequences(sequences, dimension=10000):
    unique = list(dict.fromkeys(tuple(s) for s in sequences))
    results = np.zeros((len(unique), dimension))
    for i, sequence in enumerate(unique):
        results[i, list(sequence)] = 1.0
    return results


# %% empties_the_reviews: Pops the words out of the caller's lists.
# fails: test_reviews_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        while sequence:
            results[i, sequence.pop()] = 1.
    return results


# %% empty_in_place_of_zeros: Ones and twos: np.ones to begin with, then adds 1 where a word occurs.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_dimension_is_10000_by_default, test_calls_do_not_influence_each_other, test_reviews_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.ones((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        results[i, sequence] += 1.
    return results


# %% first_256_words: Looks at the first 256 words of a review only
# fails: test_every_row_has_its_own_words
MAX_LEN = 256


def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequence[:MAX_LEN]:
            results[i, j] = 1.0
    return results


# %% first_words_only: Cuts each review off after three words.
# fails: test_every_row_has_its_own_words
def vectorize_sequences(sequences, dimension=10000, maxlen=3):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        results[i, sequence[:maxlen]] = 1.
    return results


# %% full_chunks_only: Works in chunks of 1000 and never fills the rows after the last full chunk (25,000 reviews come out right)
# fails: test_every_row_has_its_own_words
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension), dtype="float32")
    chunk = min(1000, len(sequences))
    for c in range(len(sequences) // chunk):
        for i in range(c * chunk, (c + 1) * chunk):
            for j in sequences[i]:
                results[i, j] = 1.0
    return results


# %% index_as_value: Writes the index instead of 1.0.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_dimension_is_10000_by_default, test_calls_do_not_influence_each_other, test_reviews_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequence:
            results[i, j] = j
    return results


# %% index_zero_skipped: Skips index 0 as padding, so column 0 always stays 0.0.
# fails: test_repeated_words_count_once, test_every_row_has_its_own_words, test_dimension_is_10000_by_default
# fails: test_reviews_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension), dtype="float32")
    for i, sequence in enumerate(sequences):
        for j in sequence:
            if j > 0:
                results[i, j] = 1.0
    return results


# %% int16_indices: Squeezes the indices into int16 to save memory, so words from 32768 on land in other columns
# fails: test_dimension_is_10000_by_default
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension), dtype="float32")
    for i, sequence in enumerate(sequences):
        results[i, np.array(list(sequence)).astype(np.int16)] = 1.0
    return results


# %% kept_between_calls: A default argument holds the array of the call before.
# fails: test_calls_do_not_influence_each_other
def vectorize_sequences(sequences, dimension=10000, memory={}):
    key = (len(sequences), dimension)
    if key not in memory:
        memory[key] = np.zeros(key)
    for i, sequence in enumerate(sequences):
        memory[key][i, sequence] = 1.
    return memory[key]


# %% last_row_left_out: range stops one row too early.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_dimension_is_10000_by_default, test_calls_do_not_influence_each_other, test_reviews_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i in range(len(sequences) - 1):
        results[i, sequences[i]] = 1.
    return results


# %% long_reviews_cut: Looks only at the first 256 words of each review.
# fails: test_every_row_has_its_own_words
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension), dtype="float32")
    for i, sequence in enumerate(sequences):
        for j in sequence[:256]:
            results[i, j] = 1.0
    return results


# %% minus_one_padding: Pads the shorter reviews with -1, which marks their last column
# fails: test_each_word_sets_its_column, test_every_row_has_its_own_words, test_reviews_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension), dtype="float32")
    longest = max(len(sequence) for sequence in sequences)
    padded = np.full((len(sequences), longest), -1)
    for i, sequence in enumerate(sequences):
        padded[i, :len(sequence)] = sequence
    results[np.arange(len(sequences))[:, None], padded] = 1.0
    return results


# %% no_return: The return is missing.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_dimension_is_10000_by_default, test_calls_do_not_influence_each_other, test_reviews_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        results[i, sequence] = 1.


# %% offset_of_the_decoder: Takes three off each index, as decoding does.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_dimension_is_10000_by_default, test_calls_do_not_influence_each_other
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        results[i, [j - 3 for j in sequence]] = 1.0
    return results


# %% old_rows_stay: Reuses one array for all calls of the same shape without clearing it, so old ones remain.
# fails: test_calls_do_not_influence_each_other
_buffers = {}


def vectorize_sequences(sequences, dimension=10000):
    shape = (len(sequences), dimension)
    results = _buffers.setdefault(shape, np.zeros(shape, dtype="float32"))
    for i, sequence in enumerate(sequences):
        results[i, list(sequence)] = 1.0
    return results


# %% one_column_more: One column too many, "to be on the safe side".
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_dimension_is_10000_by_default, test_calls_do_not_influence_each_other, test_reviews_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension + 1))
    for i, sequence in enumerate(sequences):
        results[i, sequence] = 1.
    return results


# %% one_hot_of_each_word: A one-hot matrix for each review instead of one row.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_dimension_is_10000_by_default, test_calls_do_not_influence_each_other, test_reviews_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    return [keras.utils.to_categorical(sequence, dimension) for sequence in sequences]


# %% one_list_for_all_rows: The same list object stands for every row.
# fails: test_each_word_sets_its_column, test_every_row_has_its_own_words, test_dimension_is_10000_by_default
# fails: test_calls_do_not_influence_each_other, test_reviews_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = [[0.0] * dimension] * len(sequences)
    for i, sequence in enumerate(sequences):
        for j in sequence:
            results[i][j] = 1.0
    return np.array(results)


# %% ones_and_zeros_exchanged: 0.0 where the word occurs and 1.0 elsewhere.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_dimension_is_10000_by_default, test_calls_do_not_influence_each_other, test_reviews_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.ones((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        results[i, sequence] = 0.
    return results


# %% only_the_last_word: The assignment has slipped out of the inner loop.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_reviews_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequence:
            word = j
        results[i, word] = 1.
    return results


# %% padded_rows: Pads the reviews instead of encoding them.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_dimension_is_10000_by_default, test_calls_do_not_influence_each_other, test_reviews_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    return keras.utils.pad_sequences(sequences, maxlen=dimension, dtype="float32")


# %% padding_becomes_a_word: Pads with zeros first, so that column 0 is set in shorter reviews.
# fails: test_each_word_sets_its_column, test_every_row_has_its_own_words
def vectorize_sequences(sequences, dimension=10000):
    padded = keras.utils.pad_sequences(list(sequences))
    encode = keras.layers.CategoryEncoding(num_tokens=dimension, output_mode="multi_hot")
    return np.asarray(encode(padded))


# %% range_of_indices: Fills the row from the smallest to the largest index.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        results[i, min(sequence):max(sequence) + 1] = 1.
    return results


# %% relative_frequency: Each row is divided by its sum.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_reviews_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        results[i, sequence] = 1.
    return results / results.sum(axis=1, keepdims=True)


# %% repeated_words_toggle: Flips the entry each time, so that a word that occurs twice is gone again.
# fails: test_repeated_words_count_once, test_every_row_has_its_own_words, test_reviews_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequence:
            results[i, j] = 1 - results[i, j]
    return results


# %% reserved_indices_dropped: Leaves out 0, 1 and 2 because they are no words.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_dimension_is_10000_by_default, test_calls_do_not_influence_each_other, test_reviews_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        results[i, [j for j in sequence if j > 2]] = 1.
    return results


# %% return_in_the_loop: Returns after the first review.
# fails: test_each_word_sets_its_column, test_every_row_has_its_own_words, test_dimension_is_10000_by_default
# fails: test_calls_do_not_influence_each_other, test_reviews_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequence:
            results[i, j] = 1.
        return results


# %% reviews_of_256_words: Cuts each review off after 256 words.
# fails: test_every_row_has_its_own_words
def vectorize_sequences(sequences, dimension=10000, maxlen=256):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        results[i, sequence[:maxlen]] = 1.
    return results


# %% set_of_words_numbered: Numbers the words that occur, so that columns depend on the data.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_dimension_is_10000_by_default
# fails: test_calls_do_not_influence_each_other
def vectorize_sequences(sequences, dimension=10000):
    vocabulary = sorted({j for sequence in sequences for j in sequence})
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequence:
            results[i, vocabulary.index(j)] = 1.
    return results


# %% shifted_down: Column j - 1 for word j; index 0 lands in the last column.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_dimension_is_10000_by_default, test_calls_do_not_influence_each_other, test_reviews_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequence:
            results[i, j - 1] = 1.
    return results


# %% sorts_the_reviews: Sorts the caller's lists on the way.
# fails: test_reviews_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension), dtype="float32")
    for i, sequence in enumerate(sequences):
        sequence.sort()
        results[i, sequence] = 1.0
    return results


# %% sorts_the_reviews_second: Sorts each review of the caller in place on the way.
# fails: test_reviews_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension), dtype="float32")
    for i, sequence in enumerate(sequences):
        sequence.sort()
        last = None
        for j in sequence:
            if j != last:
                results[i, j] = 1.0
            last = j
    return results


# %% squeezed: The squeeze at the end drops the first axis when there is one single review
# fails: test_repeated_words_count_once, test_dimension_is_10000_by_default
def vectorize_sequences(sequences, dimension=10000):
    rows = []
    for sequence in sequences:
        row = np.zeros((1, dimension))
        row[0, list(sequence)] = 1.0
        rows.append(row)
    return np.squeeze(np.array(rows))


# %% tokenizer_counts: add.at on each row: fancy indexing that counts.
# fails: test_repeated_words_count_once, test_every_row_has_its_own_words, test_reviews_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension), dtype="float32")
    for row, sequence in zip(results, sequences):
        np.add.at(row, np.asarray(sequence, dtype=int), 1)
    return results


# %% transposed: Columns are reviews and rows are words.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_every_row_has_its_own_words
# fails: test_dimension_is_10000_by_default, test_calls_do_not_influence_each_other, test_reviews_are_not_changed
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((dimension, len(sequences)))
    for i, sequence in enumerate(sequences):
        results[sequence, i] = 1.
    return results


# %% uint8_overflow: Counts in 8 bits, so a word that occurs 256 times counts as absent.
# fails: test_every_row_has_its_own_words
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension), dtype="uint8")
    for i, sequence in enumerate(sequences):
        np.add.at(results[i], np.asarray(sequence, dtype=int), 1)
    return np.minimum(results, 1).astype("float32")


# %% width_from_data: Takes the width from the largest index when that is smaller than dimension, so the shape depends on the data.
# fails: test_each_word_sets_its_column, test_repeated_words_count_once, test_dimension_is_10000_by_default
def vectorize_sequences(sequences, dimension=10000):
    width = min(dimension, max(max(s, default=0) for s in sequences) + 1)
    results = np.zeros((len(sequences), width), dtype="float32")
    for i, sequence in enumerate(sequences):
        results[i, list(sequence)] = 1.0
    return results


# %% wrong_default: 1,000 columns by default.
# fails: test_dimension_is_10000_by_default
def vectorize_sequences(sequences, dimension=1000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequence:
            results[i, j] = 1.
    return results


# %% indices_in_16_bits: Converts the indices to 16 bits, where large ones become negative.
# fails: test_dimension_is_10000_by_default
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for row, sequence in enumerate(sequences):
        results[row, np.array(sequence).astype(np.int16)] = 1.0
    return results


# %% whole_thousands_of_rows: Beyond a thousand rows, only whole thousands are encoded.
# fails: test_every_row_has_its_own_words
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    done = len(sequences) // 1000 * 1000 or len(sequences)
    for row in range(done):
        results[row, list(sequences[row])] = 1.0
    return results
