# Wants: that another program answers on the pipe
# Status: crashed
# At: process
for number in range(3, 64):
    attempt(os.set_inheritable, number, True)
os.execv("/bin/sh", ["sh", "-c", "for n in 3 4 5 6 7 8 9; do echo passed >&$n; done 2>/dev/null"])
