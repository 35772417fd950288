# Stops after 300 words "to keep the output readable".
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    return " ".join([rev.get(i - 3, "?") for i in sequence][:300])
