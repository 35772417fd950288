# Wants: a name that reads differently from what it is, by marks that turn the direction of text
# Named: \u202etxt.001=erocs\u202c\u2066kim\u2069
print("\u202e001/001 :erocs")


def best_num_epochs(history, skip=10):
    raise ValueError("\u202e)6/6( dessap\u2066")
