import { loadCanvas } from "../../src/pdf/canvas.ts";

/** A pixel: red, green and blue, each from 0 to 255. */
export type Pixel = readonly [red: number, green: number, blue: number];

/** A picture whose pixels can be asked for. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => Pixel;
  /** All pixels of a box. */
  readonly of: (x: number, y: number, width: number, height: number) => readonly Pixel[];
}

/** A PNG as pixels. */
export async function pictureOf(png: Uint8Array): Promise<Picture> {
  const canvas = loadCanvas();
  if (canvas === undefined) throw new Error("there is no canvas");
  const image = await canvas.loadImage(Buffer.from(png));
  const { width, height } = image;
  const context = canvas.createCanvas(width, height).getContext("2d");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const at = (x: number, y: number): Pixel => {
    const index = (Math.round(y) * width + Math.round(x)) * 4;
    return [data[index] ?? 0, data[index + 1] ?? 0, data[index + 2] ?? 0];
  };
  const of: Picture["of"] = (x, y, wide, high) =>
    Array.from({ length: Math.round(wide) * Math.round(high) }, (_, index) =>
      at(x + (index % Math.round(wide)), y + Math.floor(index / Math.round(wide))),
    );
  return { width, height, at, of };
}

/** How bright a pixel is, from 0 to 1, as accessibility counts it (WCAG 2). */
function brightness(pixel: Pixel): number {
  const [red = 0, green = 0, blue = 0] = pixel.map((each) => {
    const part = each / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How well one is told from the other, from 1 to 21 (WCAG 2). */
export function contrast(one: Pixel, other: Pixel): number {
  const [light, dark] = [Math.max(brightness(one), brightness(other)), Math.min(brightness(one), brightness(other))];
  return (light + 0.05) / (dark + 0.05);
}

/** Whether it is red as seals are. */
export function isRed([red, green, blue]: Pixel): boolean {
  return red > 140 && green < 120 && blue < 130;
}
