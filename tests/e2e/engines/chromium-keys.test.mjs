// Everything is reached and done by keys in Chromium.

import { keyboard } from "../lib/keyboard.mjs";

keyboard("Chromium");
