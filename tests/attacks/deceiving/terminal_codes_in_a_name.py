# Wants: that the submission's name changes the terminal, or begins a line of its own
# Named: kim\u001b[2K\u009b31m\u202egnp.\u2028lee, 100
def best_num_epochs(history, skip=10):
    return 0
