// What axe-core finds in Firefox: nothing, and nothing that it is not sure of.

import { matrix } from "../lib/matrix.mjs";

matrix("Firefox", ["light", "dark", "forced"]);
