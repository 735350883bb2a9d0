/** A place in the picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its upper left corner. */
export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

const isInside = ({ x, y }: Point, rect: Rect): boolean =>
  x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height;

/** Where the line from a point inside to a point outside leaves the rectangle, by halving. */
const crossing = (inside: Point, outside: Point, rect: Rect): Point => {
  let [near, far] = [inside, outside];
  for (let step = 0; step < 24; step += 1) {
    const middle = { x: (near.x + far.x) / 2, y: (near.y + far.y) / 2 };
    if (isInside(middle, rect)) near = middle;
    else far = middle;
  }
  return far;
};

/** The part of a way that lies outside the frame in which it begins. A way that never leaves it is given whole. */
export const clipToFrame = (points: readonly Point[], frame: Rect): readonly Point[] => {
  const out = points.findIndex((point) => !isInside(point, frame));
  const [inside, outside] = [points[out - 1], points[out]];
  return inside === undefined || outside === undefined
    ? points
    : [crossing(inside, outside, frame), ...points.slice(out)];
};

const round = (value: number): number => Math.round(value * 10) / 10;
const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;
const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** An SVG path through the points, with soft corners. */
export const smoothPath = (points: readonly Point[]): string => {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return '';
  const curves = rest
    .slice(0, -1)
    .map((point, index) => `Q ${at(point)} ${at(middle(point, rest[index + 1] ?? last))}`);
  return [`M ${at(first)}`, ...curves, `L ${at(last)}`].join(' ');
};
