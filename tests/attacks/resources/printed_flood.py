# Wants: more printed text than can be stored or read
# Status: graded timeout
# Seconds: 3
for _ in range(2000):
    print("x" * 10**5)
    sys.stderr.write("y" * 10**4)
    os.write(2, b"z" * 10**5)
    os.write(1, b"z" * 10**4)
