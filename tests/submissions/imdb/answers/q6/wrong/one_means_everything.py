# N_val up to 1 is taken for a share, so n_val=1 sets aside everything instead of one sample
def split_validation(x_train, y_train, n_val=10000):
    if n_val <= 1:
        n_val = int(n_val * len(x_train))
    return x_train[:n_val], y_train[:n_val], x_train[n_val:], y_train[n_val:]
