import type { Canvas, SKRSContext2D } from "@napi-rs/canvas";
import { type CanvasPackage, drawingPackages, loadCanvas } from "./canvas.ts";
import type { Drawing, DrawnBox } from "./drawing.ts";
import type { Read } from "./failure.ts";
import { loadReader, openDocument, packageFolder, type ReaderDocument } from "./reader.ts";

/**
 * Draws pages as PNG: those of a PDF, from its bytes, or plain sheets where there are none, with boxes upon them. It runs in this very
 * thread: what comes from outside is drawn through `drawPdf`.
 */
export async function draw(bytes: Uint8Array, drawing: Drawing): Promise<Read<readonly Uint8Array[]>> {
  const canvas = loadCanvas();
  if (canvas === undefined) return { failure: { kind: "missing-package", install: drawingPackages } };
  const document = bytes.length === 0 ? undefined : await open(bytes, canvas);
  const font = fontFamily(canvas);
  const pictures: Uint8Array[] = [];
  for (const [index, { width, height, boxes }] of drawing.pages.entries()) {
    const sheet = canvas.createCanvas(Math.round(width * drawing.scale), Math.round(height * drawing.scale));
    const context = sheet.getContext("2d");
    context.fillStyle = "#ffffff";
    context.fillRect(0, 0, sheet.width, sheet.height);
    if (document) await drawPage(document, index + 1, sheet, drawing.scale);
    context.setTransform(drawing.scale, 0, 0, drawing.scale, 0, 0);
    for (const box of boxes) drawBox(context, box, font);
    pictures.push(new Uint8Array(await sheet.encode("png")));
  }
  return { value: pictures };
}

async function open(bytes: Uint8Array, canvas: CanvasPackage): Promise<ReaderDocument | undefined> {
  const folder = packageFolder();
  if (folder === undefined) return undefined;
  for (const name of ["DOMMatrix", "ImageData", "Path2D"] as const)
    Object.defineProperty(globalThis, name, { value: canvas[name], configurable: true, writable: true });
  return openDocument(await loadReader(folder, true), folder, bytes, true);
}

async function drawPage(document: ReaderDocument, number: number, sheet: Canvas, scale: number): Promise<void> {
  const page = await document.getPage(number);
  // The reader draws on any canvas that behaves as a browser's does; it is declared for browsers alone.
  const canvas = sheet as unknown as Parameters<typeof page.render>[0]["canvas"];
  await page.render({ canvas, viewport: page.getViewport({ scale }) }).promise;
  page.cleanup();
}

/** Fonts for labels and values as systems call them, Latin ones first, then Chinese ones; the canvas has no such thing as `sans-serif`. */
const wanted: readonly RegExp[] = [
  /^(Noto Sans|DejaVu Sans|Liberation Sans|Arial|Helvetica|Nimbus Sans)$/u,
  /^(Noto Sans CJK SC|Noto Sans SC|Source Han Sans|PingFang SC|Microsoft YaHei|SimHei|WenQuanYi|Droid Sans Fallback)/u,
];

/** The fonts of this machine that labels and values are drawn in, as a list of names. */
function fontFamily({ GlobalFonts }: CanvasPackage): string {
  const names = GlobalFonts.families.map(({ family }) => family).toSorted();
  const found = wanted.flatMap((pattern) => names.filter((name) => pattern.test(name)));
  return [...found, ...names.slice(0, 1)].map((name) => JSON.stringify(name)).join(", ");
}

function drawBox(context: SKRSContext2D, { x, y, width, height, colour, label, value, fontSize, isFaulty }: DrawnBox, font: string): void {
  context.globalAlpha = 0.16;
  context.fillStyle = colour;
  context.fillRect(x, y, width, height);
  context.globalAlpha = 1;
  context.strokeStyle = isFaulty ? "#c4162a" : colour;
  context.lineWidth = isFaulty ? 1.5 : 1;
  context.strokeRect(x, y, width, height);
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  if (isFaulty) hatch(context, x, y, width, height);
  context.fillStyle = "#1c2330";
  context.font = `${fontSize}px ${font}`;
  context.textBaseline = "middle";
  context.fillText(value, x + 2, y + height / 2);
  context.restore();
  context.fillStyle = colour;
  context.font = `600 7px ${font}`;
  context.fillText(label, x, y - 2);
}

function hatch(context: SKRSContext2D, x: number, y: number, width: number, height: number): void {
  context.beginPath();
  for (let at = -height; at < width; at += 6) {
    context.moveTo(x + at, y + height);
    context.lineTo(x + at + height, y);
  }
  context.stroke();
}
