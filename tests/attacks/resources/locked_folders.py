# Wants: that files are left over, in folders that can be neither read nor entered
# Status: graded crashed
# Questions: q7
folder = f"{os.environ['HOME']}/locked"
os.makedirs(f"{folder}/inner")
open(f"{folder}/inner/@MARK@", "w").write("x")
os.chmod(f"{folder}/inner", 0)
os.chmod(folder, 0)
