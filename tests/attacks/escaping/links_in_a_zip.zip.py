# Wants: that a link in a zip is followed to another student's answers or to the grades
# Status: graded invalid
import stat, sys, zipfile

with zipfile.ZipFile(sys.argv[1], "w") as archive:
    for name, target in (("boston.ipynb", "@OTHER@"), ("boston.py", "@GRADES@/grades.csv"), ("more", "@PROJECT@")):
        member = zipfile.ZipInfo(name)
        member.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(member, target)
