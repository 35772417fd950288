# Hard-codes the vocabulary limit, so that words with an index of 10,000 or more become "?"
def decode_newswire(sequence, word_index):
    num_words = 10000
    reverse_word_index = {rank + 3: word for word, rank in word_index.items() if rank + 3 < num_words}
    return " ".join(reverse_word_index.get(i, "?") for i in sequence)
