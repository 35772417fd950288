# Wants: to write itself a different grade
for path in ("@GRADES@/grades.csv", "@GRADES@/@MARK@", "../grades/grades.csv", "@PROJECT@/grades/@MARK@"):
    attempt(lambda: open(path, "a").write("attack,boston,100\n"))
attempt(os.rename, "@GRADES@/grades.csv", "@GRADES@/@MARK@")
attempt(os.chmod, "@GRADES@/grades.csv", 0o600)
attempt(os.truncate, "@GRADES@/grades.csv", 0)
attempt(os.unlink, "@GRADES@/grades.csv")
