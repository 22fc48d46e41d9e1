#!/usr/bin/env python3
"""Times commands of the built program side by side with a bare Java program on the same JDK.

Usage: src/bench/commands.py [ROUNDS]     JAVA_HOME chooses the JDK. Run ./quizraft --version first.

Every command is a whole process, launcher included, and runs in turn with the bare program; ratios are medians of the
pairs. Three progress files: none; one of 1,000 answers that stays as it is; and one that was written a moment ago each
time, so that nothing that is kept of it holds.
"""
import os
import tempfile
import threading

from lookup import LAUNCHER, ROOT, hello, in_turn
from start import answers

CARD = "glossary/GL-005"
LOOKS = [["banks"], ["stats"], ["stats", "--json"], ["browse", "nmda"], ["browse", "nmda", "--format", "json"],
         ["explain", CARD], ["stats", "--days", "30"], ["browse", "is:due", "--sort", "forgotten"], ["browse", "--story", CARD],
         ["evaluate"], ["simulate", "--cards", "5", "--days", "2"]]
OTHERS = [["study", "--plain"], ["study", "--plain", "--cards", "5"], ["export", "reviews"], ["optimize", "--list"]]


def table(title, commands, base, env):
    print(title)
    in_turn(base, {" ".join(os.path.basename(word) for word in command): [LAUNCHER, *command] for command in commands}, env)


def touch(path, ended):
    while not ended.wait(0.3):
        os.utime(path)


def main():
    with tempfile.TemporaryDirectory() as folder:
        env = dict(os.environ, HOME=folder, LC_ALL="C.UTF-8")
        base = hello(folder)
        path = answers(folder)
        table("no progress file:", [["banks"], ["stats"], ["browse", "nmda"], ["sources"], ["exam"],
                                    ["check", os.path.join(ROOT, "quizzes", "pain-glia.json")]], base, env)
        os.utime(path, (1, 1))
        env["QUIZRAFT_PROGRESS"] = path
        table("1,000 answers:", LOOKS + OTHERS, base, env)
        ended = threading.Event()
        threading.Thread(target=touch, args=(path, ended)).start()
        table("1,000 answers, the last a moment ago:", LOOKS, base, env)
        ended.set()


main()
