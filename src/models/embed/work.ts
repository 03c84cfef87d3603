/** Work in pieces that several processes may share. */
export interface Work {
  /**
   * Does those of the pieces `0` to `count - 1` that no other process has done; answers of every piece
   * the plain data that whoever did it tells.
   */
  share<T>(name: string, count: number, doPiece: (piece: number) => T): readonly T[];
  /** Takes what stands at these addresses for this process: it has done the work already. */
  take(hrefs: readonly string[]): void;
}

/** A process that shares its work with no other. */
export const ALONE: Work = {
  share: (_, count, doPiece) => Array.from({ length: count }, (_piece, piece) => doPiece(piece)),
  take: () => {},
};
