# Wants: the grades so far, and other students' submissions
for folder in ("@GRADES@", os.path.dirname("@OTHER@"), "..", "../..", "@PROJECT@/grades"):
    for name in names_in(folder):
        read(os.path.join(folder, name))
read("@GRADES@/grades.csv")
read("@OTHER@")
