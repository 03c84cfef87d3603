const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const NUMBERS: Readonly<Record<(typeof SIGNALS)[number], number>> = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 };

/**
 * Ends the process on a signal, with what is registered for its exit (folders of half-done work are
 * removed), and the exit code that shells use for it.
 */
export function exitOnSignal(): void {
  for (const signal of SIGNALS) process.once(signal, () => process.exit(128 + NUMBERS[signal]));
}

/** Resolves at the first signal; from then on the process no longer ends by itself on one. */
export function signalled(): Promise<void> {
  return new Promise((done) => {
    for (const signal of SIGNALS) {
      process.removeAllListeners(signal);
      process.on(signal, () => done());
    }
  });
}
