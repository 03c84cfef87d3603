import type { Damages } from "./damage.ts";
import { HEADERS } from "./headers.ts";
import { QUOTES } from "./quotes.ts";
import { SEPARATORS } from "./separators.ts";
import { WIDTHS } from "./widths.ts";

/** Every way in which a table is damaged here, by name. */
export const DAMAGES: Damages = { ...WIDTHS, ...SEPARATORS, ...QUOTES, ...HEADERS };
