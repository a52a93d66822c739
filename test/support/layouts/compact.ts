import type { PdfDocument, PdfPage } from "../../../src/pdf/document.ts";
import { allFinite, type Finite, finiteOf } from "../../../src/pdf/finite.ts";
import { type DrawnPage, pageOf } from "../../../src/pdf/page-text.ts";
import type { TextRun } from "../../../src/pdf/text-run.ts";

/**
 * The prints of a layout in a form that is small and can be read. Runs with the same text, size and widths are one shape, which stands once, however
 * many prints have it: so the clauses that three lengths share cost little. All lengths are in points, to a hundredth.
 */
interface Compact {
  readonly shapes: readonly Shape[];
  readonly prints: readonly CompactPrint[];
}

/**
 * A text, `size ascent descent` of its letters, and the widths of its characters: see `widthsOf`. `each` where every character is a run of
 * its own, as browsers draw fonts of type 3.
 */
type Shape = readonly [text: string, letters: string, widths: string, runs?: "each"];

interface CompactPrint extends PrintName {
  /** How many clauses stand before the place where it is signed. */
  readonly clauses: number;
  readonly pages: readonly CompactPage[];
}

/** Which print of a layout one is. */
interface PrintName {
  readonly generator: string;
  readonly font: string;
  readonly length: string;
}

/** A page: its runs as `x y shape` with semicolons between, in the order in which they were drawn. */
interface CompactPage {
  readonly width: number;
  readonly height: number;
  readonly runs: string;
}

/** What was read of one print. */
export interface Print extends PrintName {
  readonly clauses: number;
  readonly document: PdfDocument;
}

/** A print with its pages as they were drawn. */
interface DrawnPrint extends Print {
  readonly drawn: readonly DrawnPage[];
}

const hundredth = (value: number): number => Math.round(value * 100) / 100 + 0;

/** Prints as they are committed. What this form has no room for is refused, so that nothing is lost unseen. */
export function compacted(prints: readonly DrawnPrint[]): Compact {
  const shapes = new Map<string, { readonly index: number; readonly shape: Shape }>();
  const runOf = (runs: readonly TextRun[]): string => {
    const shape = shapeOf(runs);
    const key = JSON.stringify(shape);
    const known = shapes.get(key) ?? { index: shapes.size, shape };
    shapes.set(key, known);
    return `${hundredth(runs[0]?.x ?? 0)} ${hundredth(runs[0]?.y ?? 0)} ${known.index}`;
  };
  const compactPage = (page: DrawnPage): CompactPage => {
    if (page.rotation !== 0 || page.crop || page.unit) throw new Error("A page that this form has no room for.");
    return { width: hundredth(page.width), height: hundredth(page.height), runs: chained(page.runs).map(runOf).join(";") };
  };
  const compact = prints.map(({ document, drawn, ...rest }) => {
    const isDoubtful = document.pages.some(({ doubtful }) => doubtful.length > 0);
    if (isDoubtful || document.fields.length > 0 || document.encrypted || document.signatures > 0) {
      throw new Error("A document that this form has no room for.");
    }
    return { ...rest, pages: drawn.map(compactPage) };
  });
  return { shapes: [...shapes.values()].map(({ shape }) => shape), prints: compact };
}

/** Runs, those of one character together that stand beside one another. */
function chained(runs: readonly TextRun[]): readonly (readonly TextRun[])[] {
  const chains: TextRun[][] = [];
  for (const run of runs) {
    const last = chains.at(-1);
    const before = last?.at(-1);
    if (before && isSingle(before) && isSingle(run) && isNext(before, run)) last?.push(run);
    else chains.push([run]);
  }
  return chains;
}

function isSingle({ text }: TextRun): boolean {
  return [...text].length === 1;
}

function isNext(before: TextRun, run: TextRun): boolean {
  const gap = run.x - before.x - (before.edges[1] ?? 0);
  return lettersOf(before) === lettersOf(run) && before.y === run.y && Math.abs(gap) < run.size;
}

function lettersOf({ size, ascent, descent }: TextRun): string {
  return [size, ascent, descent].map(hundredth).join(" ");
}

function shapeOf(runs: readonly TextRun[]): Shape {
  const [first] = runs;
  for (const { text, angle } of runs) {
    if (angle !== 0) throw new Error(`A run that this form has no room for: ${text}`);
  }
  if (first === undefined) throw new Error("A chain of no run.");
  const edges = runs.flatMap((run) => run.edges.map((edge) => run.x - first.x + edge));
  const shape = [runs.map(({ text }) => text).join(""), lettersOf(first), widthsOf(edges)] as const;
  return runs.length === 1 ? shape : [...shape, "each"];
}

/** The compact form as a file: a line for each shape, and one for each page. */
export function writtenCompact({ shapes, prints }: Compact): string {
  const lines = (each: readonly unknown[]): string => each.map((one) => JSON.stringify(one)).join(",\n");
  const print = ({ pages, ...name }: CompactPrint): string => `${JSON.stringify(name).slice(0, -1)},"pages":[\n${lines(pages)}]}`;
  return `{"shapes":[\n${lines(shapes)}],\n"prints":[\n${prints.map(print).join(",\n")}]}\n`;
}

/** What {@link writtenCompact} wrote, as prints. */
export function readCompact(text: string): readonly Print[] {
  const { shapes, prints } = JSON.parse(text) as Compact; // a file of our own
  const pdfPage = ({ width, height, runs: written }: CompactPage): PdfPage => {
    const runs = (written === "" ? [] : written.split(";")).flatMap((run) => {
      const [x = 0, y = 0, index = 0] = run.split(" ").map(Number);
      const shape = shapes[index];
      if (shape === undefined) throw new Error(`No shape ${index}.`);
      return runsOf(shape, x, finite(y));
    });
    return pageOf({ width, height, rotation: 0, drawn: true, runs });
  };
  return prints.map(({ pages, ...name }) => ({
    ...name,
    document: { sha256: "0".repeat(64), encrypted: false, signatures: 0, pages: pages.map(pdfPage), fields: [], replacements: [] },
  }));
}

function runsOf([text, letters, widths, runs]: Shape, x: number, y: Finite): readonly TextRun[] {
  const [size = 0, ascent = 0, descent = 0] = letters.split(" ").map(Number);
  const common = { y, angle: finite(0), size: finite(size), ascent: finite(ascent), descent: finite(descent) };
  const edges = allFinite(edgesOf(widths));
  if (edges === undefined) throw new Error(`Widths that no page has: ${widths}`);
  if (runs === undefined) return [{ ...common, text, x: finite(x), edges }];
  return [...text].map((character, index) => {
    const [start, end] = [edges[2 * index] ?? 0, edges[2 * index + 1] ?? 0];
    return { ...common, text: character, x: finite(hundredth(x + start)), edges: [finite(0), finite(hundredth(end - start))] };
  });
}

function finite(value: number): Finite {
  const made = finiteOf(value);
  if (made === undefined) throw new Error(`A length that no page has: ${value}`);
  return made;
}

/** Where characters begin and end, as `gap+width` of each (the gap only where there is one), equal ones as `width*count`. */
export function widthsOf(edges: readonly number[]): string {
  const steps: { readonly step: string; count: number }[] = [];
  let reach = 0;
  for (let index = 0; index < edges.length; index += 2) {
    const [start, end] = [hundredth(edges[index] ?? 0), hundredth(edges[index + 1] ?? 0)];
    const [gap, width] = [hundredth(start - reach), hundredth(end - start)];
    const step = gap === 0 ? `${width}` : `${gap}+${width}`;
    const last = steps.at(-1);
    if (last?.step === step) last.count += 1;
    else steps.push({ step, count: 1 });
    reach = end;
  }
  return steps.map(({ step, count }) => (count === 1 ? step : `${step}*${count}`)).join(" ");
}

/** The inverse of {@link widthsOf}. */
export function edgesOf(widths: string): readonly number[] {
  const edges: number[] = [];
  let reach = 0;
  for (const each of widths === "" ? [] : widths.split(" ")) {
    const [step = "", count = "1"] = each.split("*");
    const [gap, width] = step.includes("+") ? step.split("+").map(Number) : [0, Number(step)];
    for (let time = 0; time < Number(count); time += 1) {
      const start = hundredth(reach + (gap ?? 0));
      reach = hundredth(start + (width ?? 0));
      edges.push(start, reach);
    }
  }
  return edges;
}
