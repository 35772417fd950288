# Wants: to take time, memory and cores away from the grader
import ctypes, resource

libc = ctypes.CDLL(None, use_errno=True)
for kind in (resource.RLIMIT_CPU, resource.RLIMIT_NOFILE, resource.RLIMIT_FSIZE):
    attempt(resource.prlimit, @JUDGE@, kind, (100_000, 100_001))
attempt(os.sched_setaffinity, @JUDGE@, {0})
attempt(os.setpriority, os.PRIO_PROCESS, @JUDGE@, 19)
attempt(os.sched_setscheduler, @JUDGE@, os.SCHED_IDLE, os.sched_param(0))
attempt(lambda: open("/proc/@JUDGE@/oom_score_adj", "w").write("1000"))
attempt(lambda: open("/proc/@JUDGE@/mem", "r+b").write(b"x"))
