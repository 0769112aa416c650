// What axe-core finds in Chromium: nothing, and nothing that it is not sure of.

import { matrix } from "../lib/matrix.mjs";

// With forced colours Chromium names the author's colour of a text as the computed one, and the forced one of its ground:
// forced-colors.test.mjs looks at the pixels instead.
matrix("Chromium", ["light", "dark", "forced"], ["color-contrast"]);
