# Wants: to damage or replace another student's submission
attempt(lambda: open("@OTHER@", "w").write("os._exit(0)"))
attempt(os.unlink, "@OTHER@")
attempt(os.symlink, "/etc/passwd", os.path.dirname("@OTHER@") + "/@MARK@.py")
attempt(os.link, "@OTHER@", os.environ["HOME"] + "/kim.py")
attempt(os.utime, "@OTHER@", (0, 0))
read(os.environ["HOME"] + "/kim.py")
