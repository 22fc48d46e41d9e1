#!/usr/bin/env python3
"""Times the built program side by side with a bare Java program on the same JDK, and prints ratios.

Usage: src/bench/start.py [ROUNDS]      JAVA_HOME chooses the JDK. Run ./quizraft --version first.
"""
import os
import pty
import select
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import fcntl
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
JAVA = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"
LAUNCHER = os.path.join(ROOT, "quizraft")
ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 else 15


def timed(command, env):
    start = time.monotonic()
    subprocess.run(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return time.monotonic() - start


def read_until(fd, text, limit=20):
    seen = b""
    end = time.monotonic() + limit
    while text not in seen:
        ready, _, _ = select.select([fd], [], [], max(0, end - time.monotonic()))
        if not ready:
            raise SystemExit("waited in vain for %r; seen %r" % (text, seen[-300:]))
        seen += os.read(fd, 65536)
    return seen


def quiet(fd):
    while select.select([fd], [], [], 0.15)[0]:
        os.read(fd, 65536)


def full_screen(env):
    """Seconds to the first frame, seconds from a key to its repaint, bytes of that repaint, peak memory in MiB."""
    start = time.monotonic()
    pid, fd = pty.fork()
    if pid == 0:
        os.execve(LAUNCHER, [LAUNCHER], env)
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    read_until(fd, b"quit")
    first = time.monotonic() - start
    repaints, sizes = [], []
    for key in (b"j", b"k") * 5:
        quiet(fd)
        pressed = time.monotonic()
        os.write(fd, key)
        select.select([fd], [], [], 5)
        repaints.append(time.monotonic() - pressed)
        sizes.append(len(os.read(fd, 65536)))
    with open("/proc/%d/status" % pid) as status:
        peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024
    os.write(fd, b"q")
    os.waitpid(pid, 0)
    os.close(fd)
    return first, statistics.median(repaints), statistics.median(sizes), peak


def main():
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, "Hello.java")
        with open(source, "w") as out:
            out.write('public class Hello { public static void main(String[] a) { System.out.println("hello"); } }')
        subprocess.run([JAVA + "c", "-d", folder, source], check=True)
        env = dict(os.environ, QUIZRAFT_PROGRESS=os.path.join(folder, "p.db"), LC_ALL="C.UTF-8", TERM="xterm-256color")
        hello, lookup, frames = [], [], []
        full_screen(env)
        for _ in range(ROUNDS):
            hello.append(timed([JAVA, "-cp", folder, "Hello"], env))
            lookup.append(timed([LAUNCHER, "lookup", "bdnf"], env))
            frames.append(full_screen(env))

        def ratio(times):
            return statistics.median(t / h for t, h in zip(times, hello))

        def row(name, times):
            print("%-12s median %4.0f ms, ratio to hello %.2f" % (name, 1000 * statistics.median(times), ratio(times)))

        row("hello", hello)
        row("lookup", lookup)
        row("first frame", [f[0] for f in frames])
        print("key to repaint: median %.1f ms, %d bytes" % (
            1000 * statistics.median(f[1] for f in frames), statistics.median(f[2] for f in frames)))
        print("peak memory: median %d MiB" % statistics.median(f[3] for f in frames))


main()
