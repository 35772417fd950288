# The whole function as a lambda.
decode_review = lambda sequence, word_index: " ".join(
    {r + 3: w for w, r in word_index.items()}.get(int(i), "?") for i in sequence
)
