# Wants: to be free of limits by killing its supervisor and every other process that it can reach
# Status: crashed memory
import signal

attempt(os.kill, os.getppid(), signal.SIGKILL)
attempt(os.killpg, os.getpgid(0), signal.SIGKILL)
attempt(os.kill, -1, signal.SIGKILL)
os.kill(os.getpid(), signal.SIGKILL)
