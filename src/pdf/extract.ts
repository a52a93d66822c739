import { createHash } from "node:crypto";
import { replacedIn, replacementsIn } from "./actual-text.ts";
import { compared } from "./characters.ts";
import type { PdfDocument, PdfPage } from "./document.ts";
import type { PdfFailure, Read } from "./failure.ts";
import { finiteOf } from "./finite.ts";
import { fontFacts } from "./font-facts.ts";
import { fieldsOf, type Widget, widgetOf } from "./fields.ts";
import { matrixOf } from "./matrix.ts";
import { type DrawnPage, pageOf } from "./page-text.ts";
import { cropOf, latin, looksLikePdf, rawFacts, type RawFacts } from "./raw.ts";
import { installCommand, loadReader, openDocument, packageFolder, type Reader, type ReaderDocument } from "./reader.ts";
import { type Named, textOf, textOperations } from "./runs.ts";
import { signedFields } from "./signed.ts";
import type { FontFacts } from "./text-state.ts";
import { isObject } from "../model/json.ts";
import type { Rotation } from "../model/pdf-facts.ts";

/** More pages than any contract has; a file that claims more is not read. */
const pageLimit = 5000;
/** A side in points that no page has: PDF allows 14400 units of up to some inches. */
const sideLimit = 1_000_000;
/** More characters than any contract has: a thousand pages that are full of text. */
const characterLimit = 2_000_000;

type ReaderPage = Awaited<ReturnType<ReaderDocument["getPage"]>>;

/** Is told of each page as it was drawn, before its text is put into lines and the rest is forgotten. */
type OnPage = (page: DrawnPage) => void;

/**
 * Everything that is known of a PDF, from its bytes (which cannot be used afterwards). It runs in this very thread and takes as long and
 * as much memory as the file makes it take: what comes from outside is read through `readPdf`.
 */
export async function extract(bytes: Uint8Array, onPage: OnPage = () => undefined): Promise<Read<PdfDocument>> {
  const folder = packageFolder();
  if (folder === undefined) return { failure: { kind: "missing-package", install: installCommand } };
  if (!looksLikePdf(bytes)) return { failure: { kind: "not-a-pdf" } };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const text = latin(bytes);
  const raw = rawFacts(bytes, text);
  const reader = await loadReader(folder);
  try {
    const document = await openDocument(reader, folder, bytes);
    if (document.numPages > pageLimit) {
      return { failure: { kind: "too-large", pages: document.numPages, limit: pageLimit } };
    }
    const read = await contents(reader, document, raw, text, onPage);
    return "failure" in read ? read : { value: { sha256, ...read.value } };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

type Contents = Omit<PdfDocument, "sha256">;

async function contents(reader: Reader, document: ReaderDocument, raw: RawFacts, text: string, onPage: OnPage): Promise<Read<Contents>> {
  const layers = await document.getOptionalContentConfig({ intent: "display" });
  const operations: Named["operations"] = new Map(textOperations.map((name) => [reader.OPS[name], name]));
  const { info } = await document.getMetadata();
  const told: unknown = info; // declared as a bare object
  const hasForm = isObject(told) && told["IsAcroFormPresent"] === true;
  const encrypted = isObject(told) && typeof told["EncryptFilterName"] === "string";
  const isShown = (layer: unknown): boolean => layer === null || layers.isVisible(layer);
  const fonts = new Map<string, FontFacts>(); // their names are those of the document, not of a page
  const pages: PdfPage[] = [];
  const widgets: Widget[] = [];
  const isGiven = signedFields(text);
  let replacements: Replacements = { texts: [], compared: new Set() };
  let isMarked = false;
  let characters = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const annotations: readonly unknown[] = await page.getAnnotations({ intent: "display" });
    const read = await drawnPage(page, annotations, { operations, isShown }, fonts, raw);
    if (!(read.width < sideLimit && read.height < sideLimit)) {
      return { failure: { kind: "damaged", page: number } };
    }
    for (const { text: drawn } of read.runs) characters += drawn.length;
    if (characters > characterLimit) return { failure: { kind: "too-large", characters: characterLimit } };
    if (!isMarked && read.runs.some(({ mark }) => mark !== undefined)) {
      isMarked = true;
      replacements = replacementsOf(text);
    }
    onPage(read);
    pages.push(pageOf(read, replacedIn(read.runs, replacements.compared)));
    if (hasForm) widgets.push(...widgetsOf(page, number, annotations, isGiven));
    page.cleanup();
  }
  const { signatures, damage } = raw;
  return {
    value: { encrypted, signatures, ...(damage ? { damage } : {}), pages, fields: fieldsOf(widgets), replacements: replacements.texts },
  };
}

/** The texts that a file says to stand for what is drawn, and how they are compared. */
interface Replacements {
  readonly texts: readonly string[];
  readonly compared: ReadonlySet<string>;
}

function replacementsOf(file: string): Replacements {
  const texts = replacementsIn(file);
  return { texts, compared: new Set(texts.map(compared)) };
}

async function drawnPage(
  page: ReaderPage,
  annotations: readonly unknown[],
  named: Pick<Named, "operations" | "isShown">,
  fonts: Map<string, FontFacts>,
  { mediaBoxes }: RawFacts,
): Promise<DrawnPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const rotation = rotationOf(page.rotate);
  const operations = await page.getOperatorList({ annotationMode: 1 }); // with what annotations show
  const toPage = matrixOf(transform);
  const fontOf = (name: string): FontFacts | undefined => {
    const known = fonts.get(name) ?? fontFacts(page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined);
    if (known) fonts.set(name, known);
    return known;
  };
  const fields = new Set(annotations.flatMap((each) => (isObject(each) && each["subtype"] === "Widget" ? [each["id"]] : [])));
  const isField = (id: unknown): boolean => fields.has(id);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const crop = cropOf([left, bottom, right, top], mediaBoxes);
  const unit = finiteOf(page.userUnit) ?? 1;
  return {
    width,
    height,
    rotation,
    ...(unit === 1 ? {} : { unit }),
    ...(crop ? { crop: { x: crop.x * unit, y: crop.y * unit } } : {}),
    drawn: operations.fnArray.length > 0,
    ...(toPage ? textOf(operations, { ...named, font: fontOf, isField }, toPage) : { runs: [], lost: 0 }),
  };
}

function rotationOf(degrees: number): Rotation {
  const rotation = ((degrees % 360) + 360) % 360;
  return rotation === 90 || rotation === 180 || rotation === 270 ? rotation : 0;
}

function widgetsOf(page: ReaderPage, number: number, annotations: readonly unknown[], isGiven: (id: string) => boolean): readonly Widget[] {
  const viewport = page.getViewport({ scale: 1 });
  return annotations.flatMap(
    (annotation) => widgetOf(annotation, number, (x, y) => viewport.convertToViewportPoint(x, y).map(Number), isGiven) ?? [],
  );
}

function failureOf(error: unknown): PdfFailure {
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") return { kind: "password" };
  const message = error instanceof Error ? error.message : String(error);
  return { kind: "damaged", detail: message.replaceAll(/\s+/gu, " ").replace(/\.$/u, "").slice(0, 200) };
}
