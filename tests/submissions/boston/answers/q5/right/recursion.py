# Column by column, recursively.
def average_history(all_mae_histories):
    rows = [list(row) for row in all_mae_histories]
    if not rows[0]:
        return []
    return [sum(row[0] for row in rows) / len(rows)] + average_history([row[1:] for row in rows])
