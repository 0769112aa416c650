// Everything is reached and done by keys in WebKit.

import { keyboard } from "../lib/keyboard.mjs";

keyboard("WebKit");
