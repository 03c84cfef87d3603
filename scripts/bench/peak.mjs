/**
 * Loaded before a command that is measured (`node --import`): as the command ends, the most memory it
 * had, in bytes, goes to the file that PEAK_FILE names.
 */
import { writeFileSync } from "node:fs";

process.on("exit", () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS * 1024)));
