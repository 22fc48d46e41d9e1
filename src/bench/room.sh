#!/bin/bash
# Plays a quiz with many players on loopback, server and players on a core each where there are two.
# Usage: src/bench/room.sh [PLAYERS] [ROUNDS]   (after mvn package)
set -eu
cd "$(dirname "$0")/../.."
players=${1:-2000} rounds=${2:-4}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
javac -d "$work" src/bench/RoomBench.java
pin() { if [ "$(nproc)" -gt 1 ] && command -v taskset >/dev/null; then echo "taskset -c $1"; fi; }
uptime
ulimit -n "$(ulimit -Hn)"
export HOME=$work XDG_DATA_HOME=$work
$(pin 1) java -Xmx512m -cp "$work" RoomBench "$players" "$rounds" \
    $(pin 0) java -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar target/quizraft.jar host \
    cells --content src/test/resources/fixtures/eight-kinds --plain --address 127.0.0.1 --max "$players"
