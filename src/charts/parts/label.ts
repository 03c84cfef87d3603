/** One line of text at its place: `y` is its baseline. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly size?: number;
  readonly fill?: string;
  readonly bold?: boolean;
}

/** A channel in units of the view box, whatever the scale of the chart. */
export function pixel<T>(value: string | ((datum: T) => number)) {
  return { value, scale: null } as unknown as string;
}
