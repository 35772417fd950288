# Wants: to keep the grader waiting, whatever signal arrives
# Status: timeout
# Seconds: 1.5
import signal

for number in range(1, 65):
    attempt(signal.signal, number, signal.SIG_IGN)
signal.setitimer(signal.ITIMER_REAL, 0)
signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))
while True:
    attempt(time.sleep, 60)
