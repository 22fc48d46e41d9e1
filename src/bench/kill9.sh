#!/bin/sh
# Kills the built program with SIGKILL at random moments and counts acknowledged and lost answers.
# Usage: src/bench/kill9.sh [ROUNDS [SEED]]
cd "$(dirname "$0")/../.." || exit 1
mvn -B verify -Dtest=NativeLibraryTest -Dit.test=KilledIT "-Dkill.rounds=${1:-200}" "-Dkill.seed=${2:-1}" |
    grep -E '^kill -9|FAILURE|Expecting|BUILD'
