# %%
# A cell prints 30 MB: the first part is kept, the rest is counted. Question 1 is right.
def decode_review(sequence, word_index):
    words = {rank + 3: word for word, rank in word_index.items()}
    return " ".join(words.get(index, "?") for index in sequence)


# %%
for step in range(30_000):
    print(f"step {step}: " + "." * 988)
