#!/usr/bin/env python3
"""Times the app of the built program on a pseudo-terminal, side by side with a bare Java program on the same JDK.

Usage: src/bench/start.py [ROUNDS]      JAVA_HOME chooses the JDK. Run ./quizraft --version first.

The start is timed with a progress file of 1,000 answers. Keys are timed at 200x60 in a content folder of our own with
100,000 cards, selection down and up, each from the key to the first byte that follows.
"""
import fcntl
import json
import os
import pty
import select
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
JAVA = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"
LAUNCHER = os.path.join(ROOT, "quizraft")
ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 else 15
BANKS, CARDS = 50, 2_000
IDLE_SECONDS = 20
KEYS = 1_000


def timed(command, env):
    start = time.monotonic()
    subprocess.run(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return time.monotonic() - start


class App:
    """The app on a terminal of its own."""

    def __init__(self, env, columns=80, rows=24, arguments=()):
        self.started = time.monotonic()
        size = struct.pack("HHHH", rows, columns, 0, 0)
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, size)
            os.execve(LAUNCHER, [LAUNCHER, *arguments], env)
        self.seen = b""

    def until(self, text, limit=120):
        """Seconds from the start until the app has written this."""
        end = time.monotonic() + limit
        while text not in self.seen:
            if not select.select([self.fd], [], [], max(0, end - time.monotonic()))[0]:
                raise SystemExit("waited in vain for %r; seen %r" % (text, self.seen[-300:]))
            self.seen += os.read(self.fd, 65536)
        return time.monotonic() - self.started

    def settle(self, seconds=0.15):
        while select.select([self.fd], [], [], seconds)[0]:
            os.read(self.fd, 65536)

    def end(self, key):
        """Presses what ends the app, and waits for that."""
        os.write(self.fd, key)
        try:
            while os.read(self.fd, 65536):
                pass
        except OSError:
            # What a terminal says when nobody writes to it any more.
            pass
        os.waitpid(self.pid, 0)
        os.close(self.fd)

    def press(self, key):
        """Seconds until something follows a key, and how many bytes."""
        pressed = time.monotonic()
        os.write(self.fd, key)
        select.select([self.fd], [], [], 5)
        took = time.monotonic() - pressed
        size = len(os.read(self.fd, 65536))
        while select.select([self.fd], [], [], 0.004)[0]:
            size += len(os.read(self.fd, 65536))
        return took, size

    def ticks(self):
        with open("/proc/%d/stat" % self.pid) as stat:
            fields = stat.read().rsplit(") ", 1)[1].split()
        return int(fields[11]) + int(fields[12])

    def mebibytes(self):
        with open("/proc/%d/status" % self.pid) as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024


def start(env):
    """Seconds to the first frame and to the counts."""
    app = App(env)
    first = app.until(b"quit")
    counted = app.until(b"due,")
    app.settle()
    app.end(b"q")
    return first, counted


def rest(env):
    """Share of one processor while nobody does anything, bytes of a moved selection, MiB after a few screens."""
    app = App(env)
    app.until(b"due,")
    # What a session does once, three seconds after its start, is no idling.
    app.settle()
    time.sleep(6)
    app.settle()
    before = app.ticks()
    time.sleep(IDLE_SECONDS)
    idle = (app.ticks() - before) / os.sysconf("SC_CLK_TCK") / IDLE_SECONDS
    moved = [app.press(key)[1] for key in (b"j", b"k") * 10]
    for key in (b"s", b"q", b"\r", b"x", b"\x1b", b"?", b"?"):
        app.press(key)
    memory = app.mebibytes()
    app.end(b"\x03")
    return idle, moved, memory


def keys(env, content):
    """Seconds from key to repaint among many cards, slowest last."""
    app = App(env, 200, 60, ("--content", content))
    app.until(b"due,")
    app.settle(2)
    for key in (b"j", b"k") * 100:
        app.press(key)
    took = sorted(app.press((b"j", b"k")[i % 40 // 20])[0] for i in range(KEYS))
    memory = app.mebibytes()
    app.end(b"q")
    return took, memory


def many_cards(folder):
    quizzes = os.path.join(folder, "quizzes")
    os.makedirs(quizzes)
    for number in range(BANKS):
        bank = "bank-%02d" % number
        questions = [{"id": "Q-%05d" % i, "bank": bank, "kind": "numeric", "stem": "How much is %d and %d?" % (i, number),
                      "answer": i + number, "tolerance": 0, "units": [], "explanation": "They are added."}
                     for i in range(CARDS)]
        path = os.path.join(quizzes, bank + ".json")
        with open(path, "w") as out:
            json.dump({"id": bank, "prefix": "Q", "title": "Sums %d" % number, "questions": questions}, out)
        os.utime(path, (1, 1))
    return folder


def answers(folder):
    """A progress file of a thousand answers, made by the program that statistics are timed with."""
    classes = "%s:%s" % (os.path.join(ROOT, "target/quizraft.jar"), os.path.join(ROOT, "target/lib/*"))
    subprocess.run([JAVA + "c", "-cp", classes, "-d", folder, os.path.join(ROOT, "src/bench/StatsBench.java")], check=True)
    path = os.path.join(folder, "1000.db")
    quiet = ["-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider", "-Dslf4j.internal.verbosity=ERROR"]
    subprocess.run([JAVA, *quiet, "-cp", folder + ":" + classes, "StatsBench", path, "1000", ROOT], check=True)
    return path


def main():
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, "Hello.java")
        with open(source, "w") as out:
            out.write('public class Hello { public static void main(String[] a) { System.out.println("hello"); } }')
        subprocess.run([JAVA + "c", "-d", folder, source], check=True)
        env = dict(os.environ, HOME=folder, QUIZRAFT_PROGRESS=answers(folder), LC_ALL="C.UTF-8", TERM="xterm-256color")
        hello, starts = [], []
        start(env)
        start(env)
        for _ in range(ROUNDS):
            hello.append(timed([JAVA, "-cp", folder, "Hello"], env))
            starts.append(start(env))

        def row(name, times):
            print("%-14s median %4.0f ms, ratio to hello %.2f" % (
                name, 1000 * statistics.median(times), statistics.median(t / h for t, h in zip(times, hello))))

        row("hello", hello)
        row("first frame", [first for first, _ in starts])
        row("counts", [counted for _, counted in starts])
        idle, moved, memory = rest(env)
        print("idle: %.3f %% of a processor over %d s" % (100 * idle, IDLE_SECONDS))
        print("moved selection: median %d bytes, most %d" % (statistics.median(moved), max(moved)))
        print("peak memory after a few screens: %d MiB" % memory)
        env["QUIZRAFT_PROGRESS"] = os.path.join(folder, "none.db")
        took, memory = keys(env, many_cards(os.path.join(folder, "many")))
        print("key to repaint, 200x60, %d cards: median %.1f ms, p99 %.1f ms, most %.1f ms; %d MiB" % (
            BANKS * CARDS, 1000 * statistics.median(took), 1000 * took[int(KEYS * 0.99)], 1000 * took[-1], memory))


if __name__ == "__main__":
    main()
