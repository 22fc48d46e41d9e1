// Replays a log with the bare next_state of ts-fsrs, for fit.sh: node replay.mjs FOLDER FILE
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [folder, file] = process.argv.slice(2);
const { fsrs, generatorParameters } = createRequire(folder + "/")("ts-fsrs");
const model = fsrs(generatorParameters({ enable_fuzz: false }));
const cards = new Map();
for (const line of readFileSync(file, "utf8").trim().split("\n").slice(1)) {
  const [card, time, grade] = line.split(",").map(Number);
  if (!cards.has(card)) cards.set(card, []);
  const reviews = cards.get(card);
  const day = Math.floor(time / 86400000);
  reviews.push({ day, grade, gap: reviews.length ? day - reviews.at(-1).day : 0 });
}
const logs = [...cards.values()];
let best = Infinity;
for (let run = 0; run < 7; run++) {
  const begun = process.cpuUsage();
  let sum = 0;
  for (const reviews of logs) {
    let state = null;
    for (const { grade, gap } of reviews) state = model.next_state(state, gap, grade);
    sum += state.stability;
  }
  const used = process.cpuUsage(begun);
  best = Math.min(best, used.user + used.system);
  if (sum < 0) console.log(sum);
}
const count = logs.reduce((sum, reviews) => sum + reviews.length, 0);
console.log(`${count} reviews, ${Math.round(count / best * 1e6)} a second of CPU`);
