import { createHash } from "node:crypto";
import type { PdfDocument, PdfPage } from "./document.ts";
import type { PdfFailure, Read } from "./failure.ts";
import { fieldsOf, type Widget, widgetOf } from "./fields.ts";
import { matrixOf } from "./matrix.ts";
import { cropOf, looksLikePdf, rawFacts, type RawFacts } from "./raw.ts";
import { installCommand, loadReader, openDocument, packageFolder, type Reader, type ReaderDocument } from "./reader.ts";
import { runsOf, textOperations } from "./runs.ts";
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
type Names = Parameters<typeof runsOf>[1];

/**
 * Everything that is known of a PDF, from its bytes (which cannot be used afterwards). It runs in this very thread and takes as long and
 * as much memory as the file makes it take: what comes from outside is read through `readPdf`.
 */
export async function extract(bytes: Uint8Array): Promise<Read<PdfDocument>> {
  const folder = packageFolder();
  if (folder === undefined) return { failure: { kind: "missing-package", install: installCommand } };
  if (!looksLikePdf(bytes)) return { failure: { kind: "not-a-pdf" } };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const raw = rawFacts(bytes);
  const reader = await loadReader(folder);
  try {
    const document = await openDocument(reader, folder, bytes);
    if (document.numPages > pageLimit) {
      return { failure: { kind: "too-large", limit: `it has ${document.numPages} pages, and at most ${pageLimit} are read` } };
    }
    const read = await contents(reader, document, raw);
    return "failure" in read ? read : { value: { sha256, ...read.value } };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

async function contents(reader: Reader, document: ReaderDocument, raw: RawFacts): Promise<Read<Omit<PdfDocument, "sha256">>> {
  const names: Names = new Map(textOperations.map((name) => [reader.OPS[name], name]));
  const { info } = await document.getMetadata();
  const told: unknown = info; // declared as a bare object
  const hasForm = isObject(told) && told["IsAcroFormPresent"] === true;
  const encrypted = isObject(told) && typeof told["EncryptFilterName"] === "string";
  const pages: PdfPage[] = [];
  const widgets: Widget[] = [];
  let characters = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const read = await pageOf(page, names, raw);
    if (!(read.width < sideLimit && read.height < sideLimit)) {
      return { failure: { kind: "damaged", detail: `page ${number} has no size that a page can have` } };
    }
    pages.push(read);
    characters += read.runs.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > characterLimit) return { failure: { kind: "too-large", limit: `it has more than ${characterLimit} characters` } };
    if (hasForm) widgets.push(...(await widgetsOf(page, number)));
    page.cleanup();
  }
  const { signatures, damage } = raw;
  return { value: { encrypted, signatures, ...(damage ? { damage } : {}), pages, fields: fieldsOf(widgets) } };
}

async function pageOf(page: ReaderPage, names: Names, { mediaBoxes }: RawFacts): Promise<PdfPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const rotation = rotationOf(page.rotate);
  const operations = await page.getOperatorList({ annotationMode: 0 });
  const toPage = matrixOf(transform);
  const fonts = new Map<string, FontFacts>();
  const fontOf = (name: string): FontFacts | undefined => {
    const known = fonts.get(name) ?? fontFacts(page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined);
    if (known) fonts.set(name, known);
    return known;
  };
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const crop = cropOf([left, bottom, right, top], mediaBoxes);
  return {
    width,
    height,
    rotation,
    ...(crop ? { crop } : {}),
    drawn: operations.fnArray.length > 0,
    runs: toPage ? runsOf(operations, names, fontOf, toPage) : [],
  };
}

function rotationOf(degrees: number): Rotation {
  const rotation = ((degrees % 360) + 360) % 360;
  return rotation === 90 || rotation === 180 || rotation === 270 ? rotation : 0;
}

async function widgetsOf(page: ReaderPage, number: number): Promise<readonly Widget[]> {
  const viewport = page.getViewport({ scale: 1 });
  const annotations: readonly unknown[] = await page.getAnnotations({ intent: "display" });
  return annotations.flatMap(
    (annotation) => widgetOf(annotation, number, (x, y) => viewport.convertToViewportPoint(x, y).map(Number)) ?? [],
  );
}

/** What is known of a font, whose heights are those of letters where it does not tell them. Absurd ones are cut, as other readers do. */
function fontFacts(font: unknown): FontFacts | undefined {
  if (!isObject(font)) return undefined;
  const { ascent, descent, vertical, fontMatrix } = font;
  const unit = matrixOf(fontMatrix)?.[0];
  return {
    ascent: typeof ascent === "number" && ascent > 0 ? Math.min(ascent, 1.05) : 0.9,
    descent: typeof descent === "number" && descent !== 0 ? Math.min(Math.abs(descent), 0.4) : 0.2,
    vertical: vertical === true,
    unit: unit === undefined || unit === 0 ? 0.001 : unit,
  };
}

function failureOf(error: unknown): PdfFailure {
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") return { kind: "password" };
  const message = error instanceof Error ? error.message : String(error);
  return { kind: "damaged", detail: message.replaceAll(/\s+/gu, " ").replace(/\.$/u, "").slice(0, 200) };
}
