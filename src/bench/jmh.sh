#!/bin/bash
# Times the arithmetic of memory with JMH, which is fetched for it and no part of the program.
# Usage: src/bench/jmh.sh [JMH OPTIONS]   (after mvn package; CLASSES names other classes than the jar's)
#        src/bench/jmh.sh cpu             the least CPU time instead, for a machine that is busy
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat >"$work/pom.xml" <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>bench</groupId><artifactId>bench</artifactId><version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.openjdk.jmh</groupId><artifactId>jmh-generator-annprocess</artifactId><version>1.37</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -B -q -f "$work/pom.xml" dependency:copy-dependencies "-DoutputDirectory=$work/lib"
classpath="${CLASSES:-target/quizraft.jar}:target/lib/*:$work/lib/*"
mkdir "$work/out"
javac -nowarn -cp "$classpath" -d "$work/out" src/bench/jmh/MemoryBench.java
if [ "${1-}" = cpu ]; then
    java -cp "$work/out:$classpath" io.github.quizraft.memory.fit.MemoryBench
    exit
fi
java -cp "$work/out:$classpath" org.openjdk.jmh.Main -f 1 -wi 3 -i 5 -w 1 -r 1 "$@"
