import type { Canvas, SKRSContext2D } from "@napi-rs/canvas";
import { type CanvasPackage, drawingPackages, loadCanvas } from "./canvas.ts";
import type { TextMark } from "../model/mark.ts";
import type { Drawing, DrawnPath, Layer } from "./drawing.ts";
import type { Read } from "./failure.ts";
import { loadReader, openDocument, packageFolder, type ReaderDocument } from "./reader.ts";

/**
 * Draws pages as PNG: those of a PDF, from its bytes, or plain sheets, with layers upon them. The same drawing makes the same picture, but for texts, which
 * are in the fonts of the machine. It runs in this very thread: what comes from outside is drawn through `drawPdf`.
 */
export async function draw(bytes: Uint8Array, drawing: Drawing): Promise<Read<readonly Uint8Array[]>> {
  const canvas = loadCanvas();
  if (canvas === undefined) return { failure: { kind: "missing-package", install: drawingPackages } };
  const document = bytes.length === 0 ? undefined : await open(bytes, canvas);
  const tools: Tools = { font: fontFamily(canvas), canvas };
  const pictures: Uint8Array[] = [];
  for (const { width, height, paper, foot = 0, layers } of drawing.pages) {
    const sheet = canvas.createCanvas(Math.round(width * drawing.scale), Math.round((height + foot) * drawing.scale));
    const context = sheet.getContext("2d");
    context.fillStyle = "#ffffff";
    context.fillRect(0, 0, sheet.width, sheet.height);
    if (document && paper !== undefined) await drawPage(document, paper, sheet, drawing.scale);
    context.setTransform(drawing.scale, 0, 0, drawing.scale, 0, 0);
    for (const layer of layers) drawLayer(context, layer, tools);
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

/** Fonts for words upon pages as systems call them, in the order in which they are taken: narrow Latin ones first, then Chinese ones; the canvas has no such thing as `sans-serif`. */
const wanted: readonly RegExp[] = [
  /^(?:Noto Sans|Liberation Sans|Arial|Helvetica|Nimbus Sans)$/u,
  /^DejaVu Sans$/u,
  /^(?:Noto Sans CJK SC|Noto Sans SC|Source Han Sans|PingFang SC|Microsoft YaHei|SimHei|WenQuanYi|Droid Sans Fallback)/u,
];

/** The fonts of this machine that words are drawn in, as a list of names. */
function fontFamily({ GlobalFonts }: CanvasPackage): string {
  const names = GlobalFonts.families.map(({ family }) => family).toSorted();
  const found = wanted.flatMap((pattern) => names.filter((name) => pattern.test(name)));
  return [...found, ...names.slice(0, 1)].map((name) => JSON.stringify(name)).join(", ");
}

interface Tools {
  readonly font: string;
  readonly canvas: CanvasPackage;
}

function drawLayer(context: SKRSContext2D, { clip, isGlaze, paths, texts }: Layer, { font, canvas }: Tools): void {
  context.save();
  if (clip) {
    context.beginPath();
    context.rect(clip.x, clip.y, clip.width, clip.height);
    context.clip();
  }
  if (isGlaze) context.globalCompositeOperation = "multiply";
  for (const path of paths) drawPath(context, path, new canvas.Path2D(path.path));
  for (const text of texts) drawText(context, text, font);
  context.restore();
}

function drawPath(
  context: SKRSContext2D,
  { ink, width, opacity, dashes = [] }: DrawnPath,
  path: InstanceType<CanvasPackage["Path2D"]>,
): void {
  context.globalAlpha = opacity;
  context.fillStyle = ink;
  context.strokeStyle = ink;
  context.lineWidth = width;
  context.setLineDash([...dashes]);
  if (width === 0) context.fill(path);
  else context.stroke(path);
}

const alignments = { start: "left", middle: "center", end: "right" } as const;

function drawText(context: SKRSContext2D, { text, x, y, anchor, size, ink, isBold, opacity, turn }: TextMark, font: string): void {
  context.save();
  context.globalAlpha = opacity;
  context.fillStyle = ink;
  context.font = `${isBold ? "700 " : ""}${size}px ${font}`;
  context.textAlign = alignments[anchor];
  context.textBaseline = "middle";
  context.translate(x, y);
  context.rotate((turn * Math.PI) / 180);
  context.fillText(text, 0, 0);
  context.restore();
}
