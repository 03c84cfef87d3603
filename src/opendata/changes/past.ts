import type { Files } from "../../ledger/folder.ts";
import type { Commit, History } from "../../ledger/history.ts";
import type { Version } from "./compare.ts";

/** A state of a file in the repository, or in the folder. */
export interface PastState {
  readonly commit: number;
  /** The name that git gives to its bytes; null where the commit removed the file. */
  readonly hash: string | null;
}

/** A released state, as its tag names it. */
export interface Tagged {
  readonly version: string;
  readonly tag: string;
  readonly commit: number;
  readonly time: string;
}

/** All that git has to say of a ledger. */
export interface Past {
  readonly state: History["state"];
  readonly commits: readonly Commit[];
  /** The states of each file by its name in the ledger's folder, oldest first. */
  readonly files: ReadonlyMap<string, readonly PastState[]>;
  /** Oldest first. */
  readonly tags: readonly Tagged[];
  /** The bytes of that name, or null where they cannot be read. */
  read(hash: string): Uint8Array | null;
}

/** The ledger as a commit left it. */
export function stateAt(past: Past, commit: number): Version {
  const hashes = new Map<string, string>();
  for (const [name, states] of past.files) {
    const hash = states.findLast((state) => state.commit <= commit)?.hash ?? null;
    if (hash !== null) hashes.set(name, hash);
  }
  const read: Files["read"] = (name) => {
    const hash = hashes.get(name);
    if (hash === undefined) return { reason: "missing" };
    return past.read(hash) ?? { reason: "denied" };
  };
  return {
    name: past.commits[commit]?.id ?? "",
    files: { names: [...hashes.keys()].sort(), links: [], read },
    hash: (name) => hashes.get(name),
  };
}
