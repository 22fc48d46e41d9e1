#!/bin/bash
# Times quizraft stats in cold processes at 1,000 and 100,000 answers, in turn with a bare Java program.
# Usage: src/bench/stats.sh [RUNS]   (after mvn package)
set -eu
cd "$(dirname "$0")/../.."
runs=${1:-7}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# As Main says to the log system of a library.
quiet=(-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider -Dslf4j.internal.verbosity=ERROR)
classpath="$work:target/quizraft.jar:target/lib/*"
cat >"$work/Hello.java" <<'HELLO'
final class Hello {
    public static void main(String[] args) {
        System.out.println(0);
    }
}
HELLO
javac -cp "$classpath" -d "$work" src/bench/StatsBench.java "$work/Hello.java"

# Least and middle of the wall times, and the middle of the CPU times, in ms.
summary() {
    awk '{ print $1 }' "$1" | sort -n | awk '{ all[NR] = $1 } END { printf "%5d / %5d ms", all[1], all[int((NR + 1) / 2)] }'
    awk '{ print $2 }' "$1" | sort -n | awk '{ all[NR] = $1 } END { printf ", CPU %5d ms\n", all[int((NR + 1) / 2)] }'
}

timed() {
    local TIMEFORMAT='%R %U %S'
    { time "$@" >/dev/null 2>&1; } 2>&1 | awk '{ print 1000 * $1, 1000 * ($2 + $3) }'
}

for count in 1000 100000; do
    java "${quiet[@]}" -cp "$classpath" StatsBench "$work/$count.db" "$count" .
    for what in hello text json html; do : >"$work/$what"; done
    for ((i = 0; i < runs; i++)); do
        timed java -cp "$classpath" Hello >>"$work/hello"
        timed ./quizraft stats --progress "$work/$count.db" >>"$work/text"
        timed ./quizraft stats --json --progress "$work/$count.db" >>"$work/json"
        timed ./quizraft stats --html "$work/report.html" --progress "$work/$count.db" >>"$work/html"
    done
    echo "$count answers"
    for what in hello text json html; do printf '  %-6s' "$what" && summary "$work/$what"; done
done
