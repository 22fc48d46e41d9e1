#!/usr/bin/env python3
"""Times `quizraft check` on banks of several sizes, made of our own questions with their stems shuffled a little.

Usage: src/bench/check.py [RUNS]   (after mvn package)
Prints the least and the middle of the runs, and each as a multiple of the smallest bank, measured in turns in one run.
"""
import json
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
SIZES = (100, 1_000, 10_000)


def own_questions():
    for file in sorted((ROOT / "quizzes").glob("*.json")):
        yield from json.loads(file.read_text(encoding="utf-8")).get("questions", [])


def make(folder, size, chance):
    questions = list(own_questions())
    words = [word for question in questions for word in question["stem"].split()]
    bank = []
    for number in range(1, size + 1):
        question = dict(chance.choice(questions), id=f"BG-{number:05}", bank="big")
        question.pop("objective")
        question["stem"] = " ".join(
            chance.choice(words) if chance.random() < 0.4 else word for word in question["stem"].split())
        bank.append(question)
    quizzes = folder / "quizzes"
    quizzes.mkdir(parents=True)
    (folder / "glossary.json").write_bytes((ROOT / "glossary.json").read_bytes())
    (quizzes / "sources.json").write_bytes((ROOT / "quizzes" / "sources.json").read_bytes())
    text = json.dumps({"id": "big", "prefix": "BG", "questions": bank}, indent=2, ensure_ascii=False)
    (quizzes / "big.json").write_text(text, encoding="utf-8")


def seconds(folder):
    begun = time.monotonic()
    subprocess.run([ROOT / "quizraft", "check", folder], stdout=subprocess.DEVNULL, check=False)
    return time.monotonic() - begun


def main():
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    chance = random.Random(1)
    with tempfile.TemporaryDirectory() as work:
        folders = {size: pathlib.Path(work) / str(size) for size in SIZES}
        for size, folder in folders.items():
            make(folder, size, chance)
        times = {size: [] for size in SIZES}
        for _ in range(runs):
            for size, folder in folders.items():
                times[size].append(seconds(folder))
        base = min(times[SIZES[0]])
        for size, all_times in times.items():
            least, middle = min(all_times), statistics.median(all_times)
            print(f"{size:6} questions: {least:5.2f} s least, {middle:5.2f} s median, {least / base:4.1f} times the smallest")


main()
