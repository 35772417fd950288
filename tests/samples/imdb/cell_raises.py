# %%
# A cell in the middle raises; those after it still run. Questions 1 and 3 are right.
import numpy as np


def decode_review(sequence, word_index):
    words = {rank + 3: word for word, rank in word_index.items()}
    return " ".join(words.get(index, "?") for index in sequence)


# %%
train_labels = load_the_labels_i_have_at_home()
print(train_labels[:10])


# %%
def vectorize_labels(labels):
    return np.asarray(labels, dtype="float32")
