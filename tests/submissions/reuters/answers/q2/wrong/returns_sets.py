# A list of sets of words.
def vectorize_sequences(sequences, dimension=10000):
    return [set(sequence) for sequence in sequences]
