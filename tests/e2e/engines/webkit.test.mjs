// What axe-core finds in WebKit: nothing, and nothing that it is not sure of. It has no forced colours.

import { matrix } from "../lib/matrix.mjs";

matrix("WebKit", ["light", "dark"]);
