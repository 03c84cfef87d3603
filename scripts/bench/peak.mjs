/**
 * Loaded before a command that is measured (`node --import`), and before the processes that it starts:
 * as each ends, the most memory it had, in bytes, goes to a file of its own in the folder PEAKS.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";

process.on("exit", () => {
  const peak = process.resourceUsage().maxRSS * 1024;
  writeFileSync(join(process.env.PEAKS, String(process.pid)), String(peak));
});
