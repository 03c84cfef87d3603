import { wordsOf } from "../../src/i18n/words.ts";
import type { CommandName } from "../arguments.ts";

const PREFIX = "prove ";

export type Proof = Extract<CommandName, `${typeof PREFIX}${string}`>;

const commands = Object.keys(wordsOf("zh").commands.commands) as CommandName[];

/** The proofs, as commands: `prove fuzz`. Each is a file of this folder. */
export const PROOFS: readonly Proof[] = commands
  .filter((command): command is Proof => command.startsWith(PREFIX))
  .sort();

/** What follows `npm run prove`: `fuzz`. */
export function nameOf(proof: Proof): string {
  return proof.slice(PREFIX.length);
}

/** True where a proof has this name. */
export function isProof(name: string): boolean {
  return PROOFS.some((proof) => nameOf(proof) === name);
}
