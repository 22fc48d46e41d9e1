#!/bin/bash
# Times a fit, process start included, in turn with fsrs-rs through its npm binding, and a replay with ts-fsrs.
# The peers are installed into a temporary folder. Usage: src/bench/fit.sh [RUNS]   (after mvn package)
# CLASSES names other classes than the jar's, PEERS a folder where the peers are installed already.
set -eu
cd "$(dirname "$0")/../.."
runs=${1:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
peers=${PEERS:-$work/peers}
[ -d "$peers/node_modules" ] ||
    npm install --silent --prefix "$peers" ts-fsrs@5.4.2 @open-spaced-repetition/binding@0.5.0 >/dev/null
classpath="$work:${CLASSES:-target/quizraft.jar}"
javac -nowarn -cp "$classpath" -d "$work" src/bench/FitBench.java
# The launcher, too, has the first compiler alone.
flags=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC)

timed() {
    local name=$1 TIMEFORMAT='%R %U %S'
    shift
    { time "$@" >"$work/said"; } 2>&1 | tail -1 | awk '{ print $1, $2 + $3 }' >>"$work/$name"
}

least() {
    sort -n "$work/$1" | awk 'NR == 1 { wall = $1 } { if (NR == 1 || $2 < cpu) cpu = $2 } END { printf "%7.2f %7.2f\n", wall, cpu }'
}

for cards in 2500 25000 150000; do
    java "${flags[@]}" -cp "$classpath" FitBench make "$work/log.csv" "$cards"
    rm -f "$work"/ours* "$work"/peer*
    for ((i = 0; i < runs; i++)); do
        timed ours1 java "${flags[@]}" -cp "$classpath" FitBench fit "$work/log.csv" FSRS_6 1
        timed ours2 java "${flags[@]}" -cp "$classpath" FitBench fit "$work/log.csv" FSRS_6 2
        said=$(cat "$work/said")
        timed peer5 node src/bench/fit.mjs "$peers" "$work/log.csv" 5
        timed peer8 node src/bench/fit.mjs "$peers" "$work/log.csv" 8
    done
    echo "$said"
    echo "                                       wall     CPU, seconds, least of $runs"
    echo "  ours, 8 epochs and trial, 1 thread $(least ours1)"
    echo "  ours, 8 epochs and trial, 2 threads$(least ours2)"
    echo "  fsrs-rs, 5 epochs                  $(least peer5)"
    echo "  fsrs-rs, 8 epochs                  $(least peer8)"
    if [ "$cards" = 25000 ]; then
        for ((i = 0; i < 3; i++)); do
            echo "replay, objects: $(java -cp "$classpath" FitBench replay "$work/log.csv")"
            echo "replay, ts-fsrs: $(node src/bench/replay.mjs "$peers" "$work/log.csv")"
        done
    fi
done
