#!/bin/bash
# Simulates 600 new cards and 60 days to an exam: the plan against ordinary study at a fixed retention.
# Usage: src/bench/exam.sh   (after mvn package)
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
classpath="$work:target/quizraft.jar:target/lib/*"
javac -cp "$classpath" -d "$work" src/test/java/io/github/quizraft/plan/ExamContest.java src/bench/ExamBench.java
java -cp "$classpath" ExamBench
