# %%
# Questions 2, 3 and 6 destroy what they are given and return nothing. Question 1 is right.
def decode_review(sequence, word_index):
    words = {rank + 3: word for word, rank in word_index.items()}
    return " ".join(words.get(index, "?") for index in sequence)


# %%
def vectorize_sequences(sequences, dimension=10000):
    for i in range(len(sequences)):
        sequences[i] = lambda: sequences


def vectorize_labels(labels):
    labels[:] = labels[::-1]


def split_validation(x_train, y_train, n_val=10000):
    x_train.resize((0,), refcheck=False)
