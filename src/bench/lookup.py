#!/usr/bin/env python3
"""Times lookups of the built program side by side with a bare Java program on the same JDK and with other tools.

Usage: src/bench/lookup.py [ROUNDS]     JAVA_HOME chooses the JDK. Run ./quizraft --version first.

Every command is a whole process and runs in turn with the bare program; ratios are medians of the pairs. A tool that is
not there is left out.
"""
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
JAVA = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if os.environ.get("JAVA_HOME") else shutil.which("java")
LAUNCHER = os.path.join(ROOT, "quizraft")
ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 else 21
MANY = 100_000
PORT = 26280


def run(command, env, stdin=None, stdout=subprocess.DEVNULL):
    """Wall seconds, CPU seconds, MiB."""
    start = time.monotonic()
    process = subprocess.Popen(command, env=env, stdin=stdin or subprocess.DEVNULL, stdout=stdout,
                               stderr=subprocess.DEVNULL)
    _, _, used = os.wait4(process.pid, 0)
    process.returncode = 0
    return time.monotonic() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def in_turn(base, commands, env):
    """Prints each command against the base."""
    for command in [base] + list(commands.values()):
        run(command, env)
    seen = {name: [] for name in commands}
    for _ in range(ROUNDS):
        for name, command in commands.items():
            seen[name].append((run(base, env), run(command, env)))
    for name, pairs in seen.items():
        wall = statistics.median(b[0] / a[0] for a, b in pairs)
        cpu = statistics.median(b[1] / a[1] for a, b in pairs)
        print("%-34s wall x%-5.2f cpu x%-5.2f %4.0f ms %4.0f MiB" % (
            name, wall, cpu, 1000 * statistics.median(b[0] for _, b in pairs),
            statistics.median(b[2] for _, b in pairs)))


def hello(folder):
    source = os.path.join(folder, "Hello.java")
    with open(source, "w") as out:
        out.write('public class Hello { public static void main(String[] a) { System.out.println("hello"); } }')
    subprocess.run([JAVA + "c", "-d", folder, source], check=True)
    return [JAVA, "-cp", folder, "Hello"]


def large_glossary(folder):
    """Made-up words of four syllables, with an abbreviation, an expansion and two aliases each; returns the words."""
    made = os.path.join(folder, "words")
    if os.fork() == 0:
        # A process of its own: what a large process starts is counted as large at first.
        open(made, "w").write("\n".join(written_glossary(folder)))
        os._exit(0)
    os.wait()
    return open(made).read().split("\n")


def written_glossary(folder):
    chance = random.Random(1)
    syllables = [a + b for a in "bcdfglmnprst" for b in ("a", "e", "i", "o", "u", "an", "el", "or")]
    terms, names = [], []
    for i in range(MANY):
        word = "".join(chance.choice(syllables) for _ in range(4)) + str(i)
        names.append(word)
        terms.append({"id": "t%d" % i, "term": word, "abbreviation": "A%d" % i, "expansion": "long form of " + word,
                      "aliases": [word + "-like", "the " + word + " thing"],
                      "definition": {"short": "What the word number %d means, in one sentence of usual length." % i}})
    with open(os.path.join(folder, "glossary.json"), "w") as out:
        json.dump({"terms": terms}, out)
    old = time.time() - 3600
    os.utime(os.path.join(folder, "glossary.json"), (old, old))
    return names


def per_second(command, words, env, folder):
    """Answers a second, the start not counted: the least time of five runs, less that for a single word."""
    def least(count):
        path = os.path.join(folder, "words")
        with open(path, "w") as out:
            out.writelines(words[i % len(words)] + "\n" for i in range(count))
        times = []
        for _ in range(5):
            with open(path) as stdin, open(os.path.join(folder, "answers"), "w") as stdout:
                times.append(run(command, env, stdin, stdout)[0])
        return min(times)
    count = 50_000
    while True:
        took = least(count) - least(1)
        if took > 1 or count >= 6_400_000:
            return count / max(took, 0.001)
        count *= 2


def cold(base, env, large, names):
    lookup = [LAUNCHER, "lookup"]
    as_json = ["--format", "json"]
    many = as_json + ["--content", large]
    run(lookup + [names[0]] + many, env)
    print("cold, against a bare Java program:")
    in_turn(base, {
        "lookup hit, 97 terms": lookup + ["NMDA"] + as_json,
        "lookup miss, 97 terms": lookup + ["glutmate"] + as_json,
        "lookup hit, 100,000 terms": lookup + [names[77_777]] + many,
        "lookup miss, 100,000 terms": lookup + [names[77_777] + "x"] + many,
        "lookup as text": lookup + ["NMDA"],
    }, env)
    print("100,000 terms against 97:")
    in_turn(lookup + ["NMDA"] + as_json, {"hit": lookup + [names[77_777]] + many}, env)
    others = {
        "jq": ["jq", ".terms[] | select(.term == \"NMDA receptor\")", os.path.join(ROOT, "glossary.json")],
        "rg": ["rg", "-m1", "NMDA receptor", os.path.join(ROOT, "glossary.json")],
        "sdcv": ["sdcv", "-n", "-2", os.path.join(large, "..", "stardict"), "NMDA"],
        "wn": ["wn", "dog", "-over"],
        "dict": ["dict", "-h", "localhost", "-p", str(PORT), "NMDA"],
        "node": ["node", "-e", "JSON.parse(require('fs').readFileSync('%s/glossary.json')).terms"
                 ".find(t => t.term === 'NMDA receptor')" % ROOT],
    }
    if shutil.which("sdcv"):
        run([LAUNCHER, "export", "stardict", os.path.join(large, "..", "stardict")], env)
    there = {name: command for name, command in others.items() if shutil.which(name)}
    print("other tools (dict asks our own server):")
    server = subprocess.Popen([LAUNCHER, "serve", "--dict", "--port", str(PORT)], env=env, stdout=subprocess.DEVNULL)
    time.sleep(2)
    in_turn(base, there, env)
    server.terminate()


def batch(env, large, names, folder):
    own = [term["term"] for term in json.load(open(os.path.join(ROOT, "glossary.json")))["terms"]]
    slips = [word[:2] + word[3:] for word in own if len(word) > 6]
    print("answers a second, after the start:")
    for name, command, words in [
        ("exact, 97 terms", ["--field", "id"], own),
        ("exact, 100,000 terms", ["--field", "id", "--content", large], names),
        ("fuzzy, 97 terms", ["--field", "id", "--match", "fuzzy"], slips),
    ]:
        rate = per_second([LAUNCHER, "lookup", "--stdin"] + command, words, env, folder)
        print("%-34s %10.0f" % (name, rate))


def main():
    with tempfile.TemporaryDirectory() as folder:
        env = dict(os.environ, HOME=folder, LC_ALL="C.UTF-8")
        large = os.path.join(folder, "large")
        os.makedirs(large)
        names = large_glossary(large)
        cold(hello(folder), env, large, names)
        batch(env, large, names, folder)


if __name__ == "__main__":
    main()
