# Takes the position of a word in the dictionary for its rank, which holds only if word_index is sorted by rank.
def decode_newswire(sequence, word_index):
    words = list(word_index)
    return " ".join(words[i - 4] if 4 <= i < len(words) + 4 else "?" for i in sequence)
