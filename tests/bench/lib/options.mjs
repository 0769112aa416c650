// What was asked for on the command line. `cargo xtask bench page` hands its own options on as they are.

import { parseArgs } from "node:util";
import { PROFILES } from "./profiles.mjs";

/** From so many runs on, medians are judged. */
export const ENOUGH = 7;

const OPTIONS = {
  rivals: { type: "boolean", default: false },
  runs: { type: "string", default: String(ENOUGH) },
  profile: { type: "string" },
  only: { type: "string" },
};

/** The options, or an error that says what is wrong with them. */
export function options(words) {
  const { rivals, runs, profile, only } = parseArgs({ args: words, options: OPTIONS }).values;
  if (!/^[1-9]\d*$/.test(runs)) throw new Error(`“${runs}” is no number of runs`);
  if (profile !== undefined && !PROFILES[profile])
    throw new Error(`there is no profile “${profile}”; there are ${Object.keys(PROFILES).join(", ")}`);
  return { rivals, runs: Number(runs), profiles: profile ? [profile] : Object.keys(PROFILES), only: only?.split(",") };
}

/** Those of the pages that were asked for, or all. */
export function chosen(pages, only) {
  const ids = pages.map(({ id }) => id);
  const unknown = only?.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new Error(`there is no page “${unknown}”; there are ${ids.join(", ")}; rivals come with --rivals`);
  return only ? pages.filter(({ id }) => only.includes(id)) : pages;
}
