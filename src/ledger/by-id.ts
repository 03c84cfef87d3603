/** The rows of a table by their ids, in the order of the file. */
export interface ById<R> extends ReadonlyMap<string, R> {
  /** The row of an id that the check has promised. Throws where there is none: a fault of ours. */
  row(id: string): R;
}

class Rows<R> extends Map<string, R> implements ById<R> {
  row(id: string): R {
    const row = this.get(id);
    if (row === undefined) throw new Error(`no row has the id ${id}`);
    return row;
  }
}

export function rowsById<R extends { readonly id: string }>(rows: Iterable<R>): ById<R> {
  const all = new Rows<R>();
  for (const row of rows) all.set(row.id, row);
  return all;
}
