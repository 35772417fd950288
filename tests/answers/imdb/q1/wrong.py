# %% assumes_start_marker: Takes for granted that the first index is the start marker and loses a word where it isn't
# fails: test_ranks_are_offset_by_three, test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    reverse_word_index = {rank: word for word, rank in word_index.items()}
    words = ["?"]
    for i in sequence[1:]:
        words.append(reverse_word_index.get(i - 3, "?"))
    return " ".join(words)


# %% cached_dictionary: Keeps the first dictionary that it sees for all later calls.
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
_reverse = {}


def decode_review(sequence, word_index):
    if not _reverse:
        for word, rank in word_index.items():
            _reverse[rank] = word
    return " ".join(_reverse.get(i - 3, "?") for i in sequence)


# %% cached_dictionary_second: Keeps the inverted dictionary of the first call and uses it for every later word_index.
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
_reverse = {}


def decode_review(sequence, word_index):
    if not _reverse:
        _reverse.update({rank + 3: word for word, rank in word_index.items()})
    return " ".join(_reverse.get(i, "?") for i in sequence)


# %% capital_letter: Begins the text with a capital letter, which makes the other letters small as well.
# fails: test_ranks_are_offset_by_three, test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    return " ".join(rev.get(i - 3, "?") for i in sequence).capitalize()


# %% changes_the_dictionary: Writes the reserved names into the caller's dictionary.
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    word_index["?"] = -1
    rev = {rank: word for word, rank in word_index.items()}
    return " ".join(rev.get(i - 3, "?") for i in sequence)


# %% changes_the_sequence: Takes three off in the caller's own sequence.
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    for place in range(len(sequence)):
        sequence[place] -= 3
    return " ".join(rev.get(i, "?") for i in sequence)


# %% changes_word_index: Adds entries for the three reserved indices to the caller's word_index.
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    for rank, name in ((-3, "<pad>"), (-2, "<start>"), (-1, "<unk>")):
        word_index[name] = rank
    reverse = {rank: word for word, rank in word_index.items()}
    return " ".join(reverse.get(i - 3, "?") if i > 2 else "?" for i in sequence)


# %% dictionary_not_reversed: Asks the dictionary word -> rank for a rank, so that all is "?".
# fails: test_ranks_are_offset_by_three, test_indices_without_a_word_become_question_marks
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    return " ".join(word_index.get(i - 3, "?") for i in sequence)


# %% double_spaces: Each word brings its blank along and join adds another.
# fails: test_ranks_are_offset_by_three, test_indices_without_a_word_become_question_marks
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    return " ".join(rev.get(i - 3, "?") + " " for i in sequence)


# %% drops_unknown: An index from 3 on that has no word is left out instead of becoming "?"
# fails: test_indices_without_a_word_become_question_marks, test_reserved_indices_are_no_words
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    reverse_word_index = {rank: word for word, rank in word_index.items()}
    words = []
    for i in sequence:
        if i < 3:
            words.append("?")
        elif i - 3 in reverse_word_index:
            words.append(reverse_word_index[i - 3])
    return " ".join(words)


# %% each_word_once: Loses words that occur again.
# fails: test_ranks_are_offset_by_three, test_indices_without_a_word_become_question_marks
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    words = [rev.get(i - 3, "?") for i in sequence]
    return " ".join(dict.fromkeys(words))


# %% empty_text_for_missing: Puts nothing where a word is missing.
# fails: test_indices_without_a_word_become_question_marks, test_reserved_indices_are_no_words
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    return " ".join(rev.get(i - 3, "") for i in sequence)


# %% first_hundred_words: Decodes the first hundred words only.
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    return " ".join(rev.get(i - 3, "?") for i in sequence[:100])


# %% first_token_skipped: Drops the first index, which need not be the start marker.
# fails: test_ranks_are_offset_by_three, test_indices_without_a_word_become_question_marks
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    return " ".join(rev.get(i - 3, "?") for i in sequence[1:])


# %% index_three_wraps: Takes index 3 (rank 0, no word) for a word, and gives the rarest one through a negative list index.
# fails: test_reserved_indices_are_no_words
def decode_review(sequence, word_index):
    words = {rank - 1: word for word, rank in word_index.items()}
    by_rank = [words.get(k, "?") for k in range(max(words, default=-1) + 1)]
    return " ".join(by_rank[i - 4] if 3 <= i < len(by_rank) + 4 else "?" for i in sequence)


# %% key_error: No default: stops at the start marker.
# fails: test_indices_without_a_word_become_question_marks, test_reserved_indices_are_no_words
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    rev = {v: k for k, v in word_index.items()}
    return " ".join(rev[i - 3] for i in sequence)


# %% list_counts_from_zero: A sorted list of words, whose first place is 0 though the first rank is 1.
# fails: test_ranks_are_offset_by_three, test_indices_without_a_word_become_question_marks
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    words = sorted(word_index, key=word_index.get)
    return " ".join(words[i - 3] if 3 <= i < len(words) + 3 else "?" for i in sequence)


# %% list_of_words: Gives a list of words, not one text.
# fails: test_ranks_are_offset_by_three, test_indices_without_a_word_become_question_marks
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    rev = {v: k for k, v in word_index.items()}
    return [rev.get(i - 3, "?") for i in sequence]


# %% loop_returns_early: The return stands inside the loop.
# fails: test_ranks_are_offset_by_three, test_indices_without_a_word_become_question_marks
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    words = []
    for i in sequence:
        words.append(rev.get(i - 3, "?"))
        return " ".join(words)


# %% named_markers: Writes <PAD>, <START> and <UNK> for the reserved indices.
# fails: test_indices_without_a_word_become_question_marks, test_reserved_indices_are_no_words
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    rev = {v + 3: k for k, v in word_index.items()}
    rev[0], rev[1], rev[2] = "<PAD>", "<START>", "<UNK>"
    return " ".join(rev.get(i, "?") for i in sequence)


# %% negative_places_wrap: A sorted list of words: the reserved indices count from its end.
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    words = sorted(word_index, key=word_index.get)
    decoded = []
    for index in sequence:
        try:
            decoded.append(words[index - 4])
        except IndexError:
            decoded.append("?")
    return " ".join(decoded)


# %% no_blanks: Joins without blanks.
# fails: test_ranks_are_offset_by_three, test_indices_without_a_word_become_question_marks
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    rev = {v: k for k, v in word_index.items()}
    return "".join(rev.get(i - 3, "?") for i in sequence)


# %% no_offset: Looks up the index itself, without the offset of three.
# fails: test_ranks_are_offset_by_three, test_indices_without_a_word_become_question_marks
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    reverse_word_index = {rank: word for word, rank in word_index.items()}
    return " ".join(reverse_word_index.get(i, "?") for i in sequence)


# %% offset_added: Adds three where three is to be taken off.
# fails: test_ranks_are_offset_by_three, test_indices_without_a_word_become_question_marks
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    reverse_word_index = dict([(value, key) for (key, value) in word_index.items()])
    return " ".join([reverse_word_index.get(i + 3, "?") for i in sequence])


# %% offset_of_two: Thinks that only two indices are reserved.
# fails: test_ranks_are_offset_by_three, test_indices_without_a_word_become_question_marks
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    rev = {v: k for k, v in word_index.items()}
    return " ".join(rev.get(i - 2, "?") for i in sequence)


# %% only_first_10000: Indices from 10000 on are always "?", even if word_index has a word for them
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    reverse_word_index = {rank: word for word, rank in word_index.items()}
    words = []
    for i in sequence:
        if i < 3 or i >= 10000:
            words.append("?")
        else:
            words.append(reverse_word_index.get(i - 3, "?"))
    return " ".join(words)


# %% only_reserved_become_question_marks: Only 0, 1 and 2 become a question mark, any other index without a word becomes an empty string.
# fails: test_indices_without_a_word_become_question_marks, test_reserved_indices_are_no_words
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    reverse = {rank + 3: word for word, rank in word_index.items()}
    reverse.update({0: "?", 1: "?", 2: "?"})
    return " ".join(reverse.get(i, "") for i in sequence)


# %% order_of_the_dictionary: Takes a word's place in the dictionary for its rank.
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    words = dict(enumerate(word_index, start=4))
    return " ".join(words.get(i, "?") for i in sequence)


# %% padding_left_out: Leaves padding (index 0) out in place of writing a question mark for it.
# fails: test_reserved_indices_are_no_words
def decode_review(sequence, word_index):
    reverse = {rank + 3: word for word, rank in word_index.items()}
    return " ".join(reverse.get(i, "?") for i in sequence if i)


# %% padding_removed: Skips padding, as if only the words were asked for.
# fails: test_reserved_indices_are_no_words
def decode_review(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    return " ".join(rev.get(i - 3, "?") for i in sequence if i != 0)


# %% prints_the_text: Prints the text and returns nothing.
# fails: test_ranks_are_offset_by_three, test_indices_without_a_word_become_question_marks
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    print(" ".join(rev.get(i - 3, "?") for i in sequence))


# %% question_marks_only_for_reserved: Gives "None" for a large index without a word.
# fails: test_indices_without_a_word_become_question_marks, test_reserved_indices_are_no_words
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    return " ".join("?" if i < 3 else str(rev.get(i - 3)) for i in sequence)


# %% rank_modulo: Wraps what is too large with % and decodes it as some other word.
# fails: test_indices_without_a_word_become_question_marks, test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    words = sorted(word_index, key=word_index.get)
    return " ".join("?" if i < 4 else words[(i - 4) % len(words)] for i in sequence)


# %% repeated_words_lost: Goes over the distinct indices, so that a repeated word is written only once.
# fails: test_ranks_are_offset_by_three, test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    reverse = {rank + 3: word for word, rank in word_index.items()}
    return " ".join(reverse.get(i, "?") for i in dict.fromkeys(sequence))


# %% reversed_order: Builds the text from the back to the front.
# fails: test_ranks_are_offset_by_three
# fails: test_reserved_indices_are_no_words, test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    text = ""
    for i in sequence:
        text = rev.get(i - 3, "?") + " " + text
    return text.strip()


# %% shifts_the_caller_s_dictionary: Adds the offset to the caller's word_index in place, so the second review is off by 3
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    for word in word_index:
        word_index[word] += 3
    reverse_word_index = {rank: word for word, rank in word_index.items()}
    return " ".join(reverse_word_index.get(i, "?") for i in sequence)


# %% sorted_positions: Takes positions in the sorted word list for ranks, so a gap in the ranks shifts the words
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    words = sorted(word_index, key=word_index.get)
    decoded = []
    for i in sequence:
        k = i - 4
        decoded.append(words[k] if 0 <= k < len(words) else "?")
    return " ".join(decoded)


# %% stops_at_unknown: Ends the text at the first index without a word that comes after the first one.
# fails: test_indices_without_a_word_become_question_marks, test_reserved_indices_are_no_words
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    text = "?" if sequence[0] < 4 else rev[sequence[0] - 3]
    for i in sequence[1:]:
        if i - 3 not in rev:
            break
        text += " " + rev[i - 3]
    return text


# %% unk_for_missing: Another placeholder than the question mark.
# fails: test_indices_without_a_word_become_question_marks, test_reserved_indices_are_no_words
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    reverse_index = {value: key for key, value in word_index.items()}
    return " ".join([reverse_index.get(i - 3, "<UNK>") for i in sequence])


# %% unknown_left_out: Leaves out what has no word.
# fails: test_indices_without_a_word_become_question_marks, test_reserved_indices_are_no_words
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    rev = {v: k for k, v in word_index.items()}
    return " ".join(rev[i - 3] for i in sequence if i - 3 in rev)


# %% vocabulary_limit_10000: Every index from 10000 on is taken as unknown although the dictionary has a word for it.
# fails: test_any_sequence_and_dictionary_can_be_decoded
def decode_review(sequence, word_index):
    inverse = {rank + 3: word for word, rank in word_index.items()}
    return " ".join(inverse.get(i, "?") if i < 10000 else "?" for i in sequence)


# %% words_of_earlier_calls: The reversed dictionary lives outside and is only updated, so words of an earlier word_index show up
# fails: test_any_sequence_and_dictionary_can_be_decoded
reverse_word_index = {}


def decode_review(sequence, word_index):
    reverse_word_index.update((rank, word) for word, rank in word_index.items())
    return " ".join(reverse_word_index.get(i - 3, "?") for i in sequence)
