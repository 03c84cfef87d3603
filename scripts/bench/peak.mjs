/**
 * Loaded before a command that is measured (`node --import`), and before the processes that it starts:
 * as each ends, the most memory it had, in bytes, and the seconds that it kept a processor busy go to
 * a file of its own in the folder PEAKS.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";

process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const told = { peak: maxRSS * 1024, busy: (userCPUTime + systemCPUTime) / 1e6 };
  writeFileSync(join(process.env.PEAKS, String(process.pid)), JSON.stringify(told));
});
