// Everything is reached and done by keys in Firefox.

import { keyboard } from "../lib/keyboard.mjs";

keyboard("Firefox");
