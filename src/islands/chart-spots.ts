/** Where a row of the chart's table stands in the picture, in units of its view box. */
export interface Spot {
  readonly row: number;
  readonly x: number;
  readonly y: number;
}

/** `data-spots` of a picture: `12,40 - 30,52`; rows that do not stand in it are left out. */
export function readSpots(text: string): Spot[] {
  return text.split(" ").flatMap((pair, row) => {
    const [x, y] = pair.split(",").map(Number);
    return x === undefined || y === undefined || Number.isNaN(x) || Number.isNaN(y) ? [] : [{ row, x, y }];
  });
}

/** How much of a distance across, or down, counts where the rows lie in the other direction. */
const LITTLE = 0.05;

/**
 * The spot that a pointer at `x`, `y` means: in a list of bars the one at its height, along a line the
 * one under it, elsewhere the nearest. -1 without spots.
 */
export function nearestSpot(spots: readonly Spot[], x: number, y: number): number {
  const across = rises(spots.map((spot) => spot.x)) && !rises(spots.map((spot) => spot.y)) ? 1 : null;
  const down = rises(spots.map((spot) => spot.y)) ? 1 : null;
  const [wide, high] = down !== null ? [LITTLE, 1] : across !== null ? [1, LITTLE] : [1, 1];
  const distances = spots.map((spot) => Math.hypot((spot.x - x) * wide, (spot.y - y) * high));
  return distances.indexOf(Math.min(...distances));
}

function rises(numbers: readonly number[]): boolean {
  return numbers.length > 1 && numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? 0));
}
