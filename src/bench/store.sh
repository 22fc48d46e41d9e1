#!/bin/bash
# Measures the progress store in cold processes: opening, card states, the whole log, at 1,000 and 100,000 reviews.
# Usage: src/bench/store.sh [RUNS]   (after mvn package)
set -eu
cd "$(dirname "$0")/../.."
runs=${1:-11}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
classpath="$work:target/quizraft.jar:target/lib/*"
javac -cp "$classpath" -d "$work" src/bench/StoreBench.java
cat >"$work/Hello.java" <<'HELLO'
final class Hello {
    public static void main(String[] args) {
        System.out.println(0);
    }
}
HELLO
javac -d "$work" "$work/Hello.java"
flags=(-XX:TieredStopAtLevel=1 -Xlog:disable)

# The least and the middle of the numbers in a file.
summary() {
    sort -n "$1" | awk '{ all[NR] = $1 } END { printf "%4d / %4d ms", all[1], all[int((NR + 1) / 2)] }'
}

# Minimum and median over all runs, of the whole process and from main on.
measure() {
    local name=$1
    shift
    : >"$work/whole"
    : >"$work/inside"
    for ((i = 0; i < runs; i++)); do
        begun=${EPOCHREALTIME/[.,]/}
        java "${flags[@]}" -cp "$classpath" "$@" | tail -1 >>"$work/inside"
        echo $(((${EPOCHREALTIME/[.,]/} - begun) / 1000)) >>"$work/whole"
    done
    printf '%-10s whole %s   since main %s\n' "$name" "$(summary "$work/whole")" "$(summary "$work/inside")"
}

measure hello Hello
for count in 1000 100000; do
    java "${flags[@]}" -cp "$classpath" StoreBench fill "$work/$count.db" "$count" >/dev/null
    echo "$count reviews, $(($(wc -c <"$work/$count.db") / 1000)) kB"
    for what in open states entries history rebuild; do
        measure "  $what" StoreBench "$what" "$work/$count.db"
    done
    for what in append plus; do
        java "${flags[@]}" -cp "$classpath" StoreBench "$what" "$work/$count.db" | head -1
    done
done
