# %% bytes_returned: Encodes the text, so that bytes come back.
# fails: test_ranks_are_offset_by_three, test_indices_without_a_word_become_question_marks
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    return " ".join(rev.get(i - 3, "?") for i in sequence).encode("utf-8")


# %% cached_index: Inverts the first word_index it is given and keeps that for all later calls.
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
_inverse = {}


def decode_newswire(sequence, word_index):
    if not _inverse:
        _inverse.update({rank: word for word, rank in word_index.items()})
    return " ".join(_inverse.get(i - 3, "?") for i in sequence)


# %% commas: Joins by commas and blanks.
# fails: test_ranks_are_offset_by_three, test_indices_without_a_word_become_question_marks
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    return ", ".join(rev.get(i - 3, "?") for i in sequence)


# %% consecutive_question_marks_merged: Several unknown words in a row become one question mark.
# fails: test_reserved_indices_are_no_words
import re


def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    return re.sub(r"\?( \?)+", "?", " ".join(rev.get(i - 3, "?") for i in sequence))


# %% contiguous_ranks: Reads off an enumeration of the sorted words, which is off wherever a rank is missing.
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    words = ["?"] * 4 + sorted(word_index, key=word_index.get)
    return " ".join(words[i] if i < len(words) else "?" for i in sequence)


# %% default_is_rank: Shows the number where there is no word.
# fails: test_indices_without_a_word_become_question_marks, test_reserved_indices_are_no_words
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    return " ".join(str(rev.get(i - 3, i)) for i in sequence)


# %% dict_order: Takes the position of a word in the dictionary for its rank, which holds only if word_index is sorted by rank.
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    words = list(word_index)
    return " ".join(words[i - 4] if 4 <= i < len(words) + 4 else "?" for i in sequence)


# %% dictionary_forgotten: Looks the words up in a dictionary of its own and forgets the one that is handed over.
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
# fails: test_indices_without_a_word_become_question_marks, test_ranks_are_offset_by_three
_words = {"oil": 1, "prices": 2, "good": 1, "film": 2}


def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in _words.items()}
    return " ".join(rev.get(i - 3, "?") for i in sequence)


# %% dictionary_inverted_in_place: Adds rank -> word to the caller's own dictionary.
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    for word, rank in list(word_index.items()):
        word_index[rank] = word
    return " ".join(word_index.get(i - 3, "?") for i in sequence)


# %% enumerated_from_three: Numbers the words by their place in the dictionary, beginning with 3.
# fails: test_ranks_are_offset_by_three, test_indices_without_a_word_become_question_marks
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    rev = {i: word for i, word in enumerate(sorted(word_index, key=word_index.get), start=3)}
    return " ".join(rev.get(i, "?") for i in sequence)


# %% first_index_assumed_to_be_the_start: Puts a question mark first, whatever the first index is.
# fails: test_ranks_are_offset_by_three, test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    return "? " + " ".join(rev.get(i - 3, "?") for i in sequence[1:])


# %% generator_returned: Gives a generator of words; join was forgotten.
# fails: test_ranks_are_offset_by_three, test_indices_without_a_word_become_question_marks
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    return (rev.get(i - 3, "?") for i in sequence)


# %% insertion_order: Takes the dictionary's insertion order for the rank order
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    words = ["?", "?", "?", "?"] + list(word_index)
    return " ".join(words[i] if i < len(words) else "?" for i in sequence)


# %% last_word_lost: range(len - 1) leaves the last word out.
# fails: test_ranks_are_offset_by_three, test_indices_without_a_word_become_question_marks
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    words = []
    for place in range(len(sequence) - 1):
        words.append(rev.get(sequence[place] - 3, "?"))
    return " ".join(words)


# %% lines: One word per line.
# fails: test_ranks_are_offset_by_three, test_indices_without_a_word_become_question_marks
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    return "\n".join(rev.get(i - 3, "?") for i in sequence)


# %% missing_is_none: get without a default, made a text by str.
# fails: test_indices_without_a_word_become_question_marks, test_reserved_indices_are_no_words
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    return " ".join(str(rev.get(i - 3)) for i in sequence)


# %% missing_word_blank: Reserved indices give "?", but a rank that is not in word_index gives an empty string
# fails: test_indices_without_a_word_become_question_marks, test_reserved_indices_are_no_words
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    reverse_word_index = {rank: word for word, rank in word_index.items()}
    words = []
    for i in sequence:
        if i < 3:
            words.append("?")
        else:
            words.append(reverse_word_index.get(i - 3, ""))
    return " ".join(words)


# %% most_frequent_word_lost: "if rank > 1" drops the most frequent word from the table.
# fails: test_ranks_are_offset_by_three, test_reserved_indices_are_no_words
# fails: test_any_sequence_and_dictionary_can_be_decoded
# perhaps: test_indices_without_a_word_become_question_marks
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items() if rank > 1}
    return " ".join(rev.get(i - 3, "?") for i in sequence)


# %% negative_list_place: A list of words padded with one "?", whose negative places count from the end.
# fails: test_indices_without_a_word_become_question_marks, test_reserved_indices_are_no_words
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    words = ["?"] + sorted(word_index, key=word_index.get)
    return " ".join(words[i - 3] if i - 3 < len(words) else "?" for i in sequence)


# %% no_offset: Forgets that the indices are three larger than the ranks.
# fails: test_ranks_are_offset_by_three, test_indices_without_a_word_become_question_marks
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    index_to_word = {v: k for k, v in word_index.items()}
    return " ".join(index_to_word.get(i, "?") for i in sequence)


# %% no_offset_below_three: Subtracts the offset only from indices above 3, so 1, 2 and 3 become the words of ranks 1, 2 and 3.
# fails: test_indices_without_a_word_become_question_marks, test_reserved_indices_are_no_words
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    inverse = {rank: word for word, rank in word_index.items()}
    return " ".join(inverse.get(i - 3 if i > 3 else i, "?") for i in sequence)


# %% offset_added: rank = index + 3.
# fails: test_ranks_are_offset_by_three, test_indices_without_a_word_become_question_marks
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    inverse = {v: k for k, v in word_index.items()}
    return " ".join(inverse.get(i + 3, "?") for i in sequence)


# %% offset_of_four: Counts the reserved indices as four.
# fails: test_ranks_are_offset_by_three, test_indices_without_a_word_become_question_marks
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    inverse = {v: k for k, v in word_index.items()}
    return " ".join(inverse.get(i - 4, "?") for i in sequence)


# %% offset_only_for_the_first: Only the first index loses its offset: the parentheses are in the wrong place.
# fails: test_ranks_are_offset_by_three, test_indices_without_a_word_become_question_marks
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    shift, text = 3, []
    for i in sequence:
        text.append(rev.get(i - shift, "?"))
        shift = 0
    return " ".join(text)


# %% only_top_10000: Hard-codes the vocabulary limit, so that words with an index of 10,000 or more become "?"
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    num_words = 10000
    reverse_word_index = {rank + 3: word for word, rank in word_index.items() if rank + 3 < num_words}
    return " ".join(reverse_word_index.get(i, "?") for i in sequence)


# %% padding_dropped: Leaves out padding (index 0) in place of writing "?".
# fails: test_reserved_indices_are_no_words
def decode_newswire(sequence, word_index):
    inverse = {rank: word for word, rank in word_index.items()}
    return " ".join(inverse.get(i - 3, "?") for i in sequence if i != 0)


# %% padding_removed: Leaves the padding out instead of writing a "?" for it
# fails: test_reserved_indices_are_no_words
def decode_newswire(sequence, word_index):
    reverse_word_index = dict((rank, word) for word, rank in word_index.items())
    unpadded = [i for i in sequence if i != 0]
    return " ".join(reverse_word_index.get(i - 3, "?") for i in unpadded)


# %% pops_the_sequence: Eats the caller's newswire up with pop(0).
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    words = []
    sequence = sequence if isinstance(sequence, list) else list(sequence)
    while sequence:
        words.append(rev.get(sequence.pop(0) - 3, "?"))
    return " ".join(words)


# %% prints_only: Prints where it should return.
# fails: test_ranks_are_offset_by_three, test_indices_without_a_word_become_question_marks
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    for i in sequence:
        print(rev.get(i - 3, "?"), end=" ")


# %% repeated_words_dropped: A set of words, in the order of their first occurrence.
# fails: test_ranks_are_offset_by_three, test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    seen, words = set(), []
    for i in sequence:
        if i not in seen:
            words.append(rev.get(i - 3, "?"))
        seen.add(i)
    return " ".join(words)


# %% reserved_dropped: Filters the indices 0, 1 and 2 out.
# fails: test_indices_without_a_word_become_question_marks, test_reserved_indices_are_no_words
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    return " ".join(rev.get(i - 3, "?") for i in sequence if i > 2)


# %% reverse_index_kept: Builds the reversed dictionary only once and keeps it for every later word_index
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
_reverse_word_index = {}


def decode_newswire(sequence, word_index):
    if not _reverse_word_index:
        _reverse_word_index.update({rank: word for word, rank in word_index.items()})
    return " ".join(_reverse_word_index.get(i - 3, "?") for i in sequence)


# %% shifts_argument: Adds the offset to the ranks in word_index itself, so it changes its argument.
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    for word in word_index:
        word_index[word] += 3
    inverse = {index: word for word, index in word_index.items()}
    return " ".join(inverse.get(i, "?") for i in sequence)


# %% shifts_in_place: Adds the offset to the caller's word_index, so a second call is three off
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    for word in word_index:
        word_index[word] += 3
    reverse_word_index = {index: word for word, index in word_index.items()}
    return " ".join(reverse_word_index.get(i, "?") for i in sequence)


# %% skips_start: Leaves out the first index, which it takes for the start mark, so one "?" (or word) is missing.
# fails: test_ranks_are_offset_by_three, test_indices_without_a_word_become_question_marks
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    inverse = {rank: word for word, rank in word_index.items()}
    return " ".join(inverse.get(i - 3, "?") for i in sequence[1:])


# %% sorted_sequence: Sorts the indices before it decodes them.
# fails: test_ranks_are_offset_by_three, test_any_sequence_and_dictionary_can_be_decoded
# perhaps: test_indices_without_a_word_become_question_marks, test_reserved_indices_are_no_words
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    return " ".join(rev.get(i - 3, "?") for i in sorted(sequence))


# %% stops_at_num_words: Words beyond the 10000th index are not decoded although word_index has them.
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    rev = {v + 3: k for k, v in word_index.items() if v + 3 < 10000}
    return " ".join(rev.get(i, "?") for i in sequence)


# %% three_hundred_words: Stops after 300 words "to keep the output readable".
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    return " ".join([rev.get(i - 3, "?") for i in sequence][:300])


# %% three_is_a_word: Thinks that index 3 is a word.
# fails: test_reserved_indices_are_no_words
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    rev[0] = next(iter(word_index))
    return " ".join(rev.get(i - 3, "?") for i in sequence)


# %% title_case: Writes every word with a capital letter, as in a headline.
# fails: test_ranks_are_offset_by_three, test_indices_without_a_word_become_question_marks
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    return " ".join(rev.get(i - 3, "?") for i in sequence).title()


# %% tuple_with_length: Returns the text and its length.
# fails: test_ranks_are_offset_by_three, test_indices_without_a_word_become_question_marks
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    text = " ".join(rev.get(i - 3, "?") for i in sequence)
    return text, len(sequence)


# %% unknown_words_dropped: Leaves out words that are not in the dictionary.
# fails: test_indices_without_a_word_become_question_marks, test_reserved_indices_are_no_words
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    rev = {rank + 3: word for word, rank in word_index.items()}
    return " ".join(filter(None, map(rev.get, sequence)))


# %% word_numbers_joined: Joins the ranks and not the words.
# fails: test_ranks_are_offset_by_three, test_indices_without_a_word_become_question_marks
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    known = set(word_index.values())
    return " ".join(str(i - 3) if i - 3 in known else "?" for i in sequence)


# %% adds_to_the_dictionary: Adds a word to the caller's dictionary.
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    word_index[""] = 0
    r = {v: k for k, v in word_index.items()}
    return " ".join(r.get(i - 3) or "?" for i in sequence)


# %% list_of_words: Returns a list of words.
# fails: test_ranks_are_offset_by_three, test_indices_without_a_word_become_question_marks
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    r = {v: k for k, v in word_index.items()}
    return [r.get(i - 3, "?") for i in sequence]


# %% newswire_emptied: Removes the indices from the caller's list.
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    r = {v: k for k, v in word_index.items()}
    s = sequence if isinstance(sequence, list) else list(sequence)
    return " ".join(r.get(s.pop(0) - 3, "?") for _ in range(len(s)))


# %% no_blanks: Joins the words without blanks.
# fails: test_ranks_are_offset_by_three, test_indices_without_a_word_become_question_marks
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    r = {v: k for k, v in word_index.items()}
    return "".join(r.get(i - 3, "?") for i in sequence)


# %% no_word_for_reserved: Fails for indices without a word.
# fails: test_indices_without_a_word_become_question_marks, test_reserved_indices_are_no_words
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    r = {v: k for k, v in word_index.items()}
    return " ".join(r[i - 3] for i in sequence)


# %% not_reversed: Looks indices up in the dictionary of words.
# fails: test_ranks_are_offset_by_three, test_indices_without_a_word_become_question_marks
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    return " ".join(word_index.get(i - 3, "?") for i in sequence)


# %% unknown_left_out: Leaves out indices without a word.
# fails: test_indices_without_a_word_become_question_marks, test_reserved_indices_are_no_words
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_newswire(sequence, word_index):
    r = {v: k for k, v in word_index.items()}
    return " ".join(r[i - 3] for i in sequence if i - 3 in r)
