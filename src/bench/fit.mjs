// Fits a log with fsrs-rs through its binding, for fit.sh: node fit.mjs FOLDER FILE EPOCHS
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";

const [folder, file, epochs] = process.argv.slice(2);
const binding = createRequire(folder + "/")("@open-spaced-repetition/binding");
const begun = performance.now();
const items = binding.convertCsvToFsrsItems(readFileSync(file), 0, "UTC", () => 0);
const read = performance.now();
const trainingConfig = { numEpochs: +epochs, batchSize: 512, seed: 2023, maxSeqLen: 256, learningRate: 0.04, gamma: 1 };
const weights = await binding.computeParameters(items, { enableShortTerm: true, trainingConfig });
const fitted = performance.now();
console.log(`${items.length} items; reading ${((read - begun) / 1e3).toFixed(3)} s, fitting ${((fitted - read) / 1e3).toFixed(3)} s; ${weights.map((w) => w.toFixed(4)).join(" ")}`);
