# Wants: a secret in the environment or the command line of the grader or of any other process
# Graders: both
for process in [*names_in("/proc"), "@JUDGE@", str(os.getppid())]:
    for name in ("environ", "cmdline", "task/@JUDGE@/environ"):
        read(f"/proc/{process}/{name}")
