import { type Box, type Point, tenth } from "../model/box.ts";

/** A path that is written for a box of width and height 1, in another box. It has capital commands alone; of arcs the radii are scaled, too. */
export function unitPath(path: string, { x, y, width, height }: Box): string {
  return path.replaceAll(/([A-Z])([^A-Z]*)/gu, (_, command: string, rest: string) => {
    const numbers = rest.split(" ").flatMap((number) => (number === "" ? [] : [Number(number)]));
    const across = (value: number): number => tenth(x + value * width);
    const down = (value: number): number => tenth(y + value * height);
    if (command === "H") return `H${numbers.map(across).join(" ")}`;
    if (command === "V") return `V${numbers.map(down).join(" ")}`;
    if (command === "A") {
      const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0, endX = 0, endY = 0] = numbers;
      return `A${[tenth(rx * width), tenth(ry * height), turn, large, sweep, across(endX), down(endY)].join(" ")}`;
    }
    return command + numbers.map((value, index) => (index % 2 === 0 ? across(value) : down(value))).join(" ");
  });
}

/** A circle. */
export function circle({ x, y }: Point, radius: number): string {
  const [left, diameter, r] = [tenth(x - radius), tenth(radius * 2), tenth(radius)];
  return `M${left} ${y}a${r} ${r} 0 1 0 ${diameter} 0a${r} ${r} 0 1 0 ${-diameter} 0Z`;
}

/** A star of five points that stands upright, with the radius of its points. */
export function star({ x, y }: Point, radius: number): string {
  const points = Array.from({ length: 10 }, (_, index) => {
    const [length, angle] = [index % 2 === 0 ? radius : radius * 0.382, (index * Math.PI) / 5];
    return `${tenth(x + length * Math.sin(angle))} ${tenth(y - length * Math.cos(angle))}`;
  });
  return `M${points.join("L")}Z`;
}

/** The outline of a box. */
export function rectangle({ x, y, width, height }: Box): string {
  return `M${tenth(x)} ${tenth(y)}h${tenth(width)}v${tenth(height)}h${tenth(-width)}Z`;
}

/** A box of a size in the middle of another. */
export function heldIn({ x, y, width, height }: Box, ownWidth: number, ownHeight: number): Box {
  return { x: x + (width - ownWidth) / 2, y: y + (height - ownHeight) / 2, width: ownWidth, height: ownHeight };
}
