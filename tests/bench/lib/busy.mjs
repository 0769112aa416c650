// How much of the machine something else takes, while the benchmark itself does nothing.

import { cpus } from "node:os";

const WHILE = 1000;

function spent() {
  const times = cpus().map(({ times }) => times);
  const sum = (of) => times.reduce((total, time) => total + of(time), 0);
  return { idle: sum(({ idle }) => idle), all: sum((time) => Object.values(time).reduce((total, one) => total + one, 0)) };
}

/** The share of all processors that was in use during one second, from 0 to 1. */
export async function busy() {
  const before = spent();
  await new Promise((resolve) => setTimeout(resolve, WHILE));
  const after = spent();
  return 1 - (after.idle - before.idle) / Math.max(1, after.all - before.all);
}
