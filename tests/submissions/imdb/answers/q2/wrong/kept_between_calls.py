# A default argument holds the array of the call before.
def vectorize_sequences(sequences, dimension=10000, memory={}):
    key = (len(sequences), dimension)
    if key not in memory:
        memory[key] = np.zeros(key)
    for i, sequence in enumerate(sequences):
        memory[key][i, sequence] = 1.
    return memory[key]
