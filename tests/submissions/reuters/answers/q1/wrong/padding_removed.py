# Leaves the padding out instead of writing a "?" for it
def decode_newswire(sequence, word_index):
    reverse_word_index = dict((rank, word) for word, rank in word_index.items())
    unpadded = [i for i in sequence if i != 0]
    return " ".join(reverse_word_index.get(i - 3, "?") for i in unpadded)
