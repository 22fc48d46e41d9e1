#!/bin/bash
# Plays a quiz with many players on loopback, server and players on a core each where there are two; then the same quiz with
# every tenth player dropping and coming back inside each round, which must give the same score table.
# Usage: src/bench/room.sh [PLAYERS] [ROUNDS]   (after mvn package)
set -eu
cd "$(dirname "$0")/../.."
players=${1:-2000} rounds=${2:-6}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
javac -d "$work" src/bench/RoomBench.java src/bench/BenchPlayer.java src/bench/BenchAnswer.java
pin() { if [ "$(nproc)" -gt 1 ] && command -v taskset >/dev/null; then echo "taskset -c $1"; fi; }
uptime
ulimit -n "$(ulimit -Hn)"
export HOME=$work

# Arguments: how many of a hundred drop. Leaves the score table, and says what the journal has.
play() {
    export XDG_DATA_HOME=$work/$1
    $(pin 1) java -Xmx512m -cp "$work" RoomBench "$players" "$rounds" "$1" "$work/$1.table" \
        $(pin 0) java -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar target/quizraft.jar host \
        cells --content src/test/resources/fixtures/eight-kinds --plain --address 127.0.0.1 --max "$players" --seed 7 \
        --seconds 60
    find "$XDG_DATA_HOME" -name '*.jsonl' -exec grep -h '"event":"answer"' {} + |
        grep -o '"player":[0-9]*,"round":"[^"]*"' >"$work/answers"
    echo "$(wc -l <"$work/answers") answers in the journal, $(sort -u "$work/answers" | wc -l) of them different," \
        "$((players * rounds)) wanted"
}

play 0
echo "every tenth drops"
play 10
if cmp -s "$work/0.table" "$work/10.table"; then
    echo "the same score table, $(cut -d' ' -f2 "$work/0.table" | sort -u | wc -l) different scores"
else
    echo "the score tables DIFFER"
    diff "$work/0.table" "$work/10.table" | head
    exit 1
fi
