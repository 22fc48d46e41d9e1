#!/usr/bin/env python3
"""Times `quizraft shell` on a pseudo-terminal: to the prompt, the first lookup, those after it, Tab, and a key.

Usage: src/bench/shell.py [CONTENT]     CONTENT is a content folder; default: our own. Run ./quizraft --version first.
"""
import fcntl
import os
import pty
import select
import statistics
import struct
import sys
import tempfile
import termios
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
LAUNCHER = os.path.join(ROOT, "quizraft")
ROUNDS = 50


def read_until(fd, text, limit=60):
    seen = b""
    end = time.monotonic() + limit
    while text not in seen:
        if not select.select([fd], [], [], max(0, end - time.monotonic()))[0]:
            raise SystemExit("waited in vain for %r; seen %r" % (text, seen[-300:]))
        seen += os.read(fd, 65536)
    return seen


def quiet(fd, seconds=0.15):
    while select.select([fd], [], [], seconds)[0]:
        os.read(fd, 65536)


def timed(fd, typed, awaited):
    quiet(fd)
    start = time.monotonic()
    os.write(fd, typed)
    read_until(fd, awaited)
    return 1000 * (time.monotonic() - start)


def main():
    with tempfile.TemporaryDirectory() as folder:
        env = dict(os.environ, HOME=folder, XDG_DATA_HOME=folder, LC_ALL="C.UTF-8", TERM="xterm-256color", PAGER="cat")
        arguments = ["shell"] + (["--content", sys.argv[1]] if len(sys.argv) > 1 else [])
        start = time.monotonic()
        pid, fd = pty.fork()
        if pid == 0:
            os.execve(LAUNCHER, [LAUNCHER] + arguments, env)
        fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        read_until(fd, b"?2004h")
        print("to the prompt          %6.0f ms" % (1000 * (time.monotonic() - start)))
        term = sys.argv[2].encode() if len(sys.argv) > 2 else b"lipid raft"
        lookups = [timed(fd, b"lookup '" + term + b"'\r", b"?2004h") for _ in range(ROUNDS)]
        print("first lookup           %6.1f ms" % lookups[0])
        print("second                 %6.1f ms" % lookups[1])
        print("median of the others   %6.1f ms" % statistics.median(lookups[2:]))
        keys = [timed(fd, b"b", b"b") for _ in range(20)]
        print("key to screen, median  %6.1f ms" % statistics.median(keys))
        os.write(fd, b"\x03")
        tabs = []
        for _ in range(11):
            tabs.append(timed(fd, b"lookup " + term[:3] + b"\t", term.split()[1]))
            os.write(fd, b"\x03")
        print("Tab, first             %6.1f ms" % tabs[0])
        print("Tab, median            %6.1f ms" % statistics.median(tabs[1:]))
        with open("/proc/%d/status" % pid) as status:
            print("peak memory            %6.0f MiB" % (
                next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024))
        quiet(fd)
        os.write(fd, b"exit\r")
        os.waitpid(pid, 0)


main()
