import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

const src = new URL("../../src/", import.meta.url).pathname;
const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
const written = files.filter((path) => !path.endsWith(".generated.ts"));

interface Module {
  readonly path: string;
  readonly text: string;
  /** Modules of src that it imports, as paths. */
  readonly inner: readonly string[];
  /** Packages that it imports. */
  readonly outer: readonly string[];
}

const modules: readonly Module[] = files.map((path) => {
  const text = readFileSync(join(src, path), "utf8");
  const imports = [...text.matchAll(/^(?:import|export)[^;]*? from "([^"]+)";|import\("([^"]+)"\)|^import "([^"]+)";/gmu)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? "",
  );
  return {
    path,
    text,
    inner: imports.filter((name) => name.startsWith(".")).map((name) => relative(src, join(src, dirname(path), name))),
    outer: imports.filter((name) => !name.startsWith(".")),
  };
});

/** The layer of a file: its folder, or for files at the top their own name. */
const layerOf = (path: string): string => (path.includes("/") ? (path.split("/")[0] ?? "") : path.replace(".ts", ""));

/** Which layers each may import beside itself. What is not named is not allowed. */
const pure = ["language", "wire", "checks", "model"];
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  checks: [],
  wire: ["model"],
  language: ["wire", "checks", "model"],
  "1-parse": pure,
  placement: pure,
  "2-check": ["placement", ...pure],
  "3-lower": pure,
  "4-emit": pure,
  lift: pure,
  trace: pure,
  report: ["checks", "model"],
  pdf: ["model"],
  explain: ["codes", "2-check", "report", ...pure],
  codes: ["1-parse", "2-check", "severities", "suppress", "model"],
  suppress: ["1-parse", "2-check", "codes", "model"],
  severities: ["codes", "explain", "2-check", "model"],
  preview: ["pdf", "placement", "report", ...pure],
  resolve: ["finish", "severities", "1-parse", "2-check", "placement", ...pure],
  compile: ["resolve", "finish", "suppress", "1-parse", "2-check", "3-lower", "4-emit", "format", "lift", "placement", ...pure],
  preflight: ["finish", "2-check", "preview", ...pure],
  rows: ["finish", "2-check", "3-lower", ...pure],
  finish: ["severities", "suppress", "2-check", "report", "checks", "model"],
  fix: ["finish", "model"],
  format: ["1-parse", "report", ...pure],
  host: ["model"],
  index: ["compile", "finish", "rows", "resolve", "trace", "codes", "fix", "format", "explain", "severities", "1-parse", "report", ...pure],
  cli: [
    "compile",
    "finish",
    "rows",
    "resolve",
    "trace",
    "codes",
    "explain",
    "severities",
    "fix",
    "format",
    "host",
    "lift",
    "pdf",
    "preflight",
    "preview",
    "report",
    "1-parse",
    ...pure,
  ],
};

/** Packages that only some places may know. */
const keepers: Readonly<Record<string, (path: string) => boolean>> = {
  yaml: (path) => /^(?:1-parse|lift|format)\//u.test(path),
  "ts-morph": (path) => path.startsWith("4-emit/"),
  handlebars: (path) => path.startsWith("4-emit/") || path === "preview/preview.ts",
  "csv-parse": (path) => path === "cli/rows/csv.ts",
  commander: (path) => path.startsWith("cli/"),
  tinyglobby: (path) => layerOf(path) === "host",
  chokidar: (path) => layerOf(path) === "host",
  diff: (path) => path.startsWith("report/"),
  ajv: () => false,
  "pdfjs-dist": (path) => path === "pdf/reader.ts",
  "@napi-rs/canvas": (path) => path === "pdf/canvas.ts" || path === "pdf/draw.ts",
  "node:worker_threads": (path) => path === "pdf/thread.ts",
  "node:fs": (path) => layerOf(path) === "host",
  "node:fs/promises": (path) => layerOf(path) === "host",
};

describe("imports go one way", () => {
  test.each(modules.map(({ path, inner }) => ({ path, inner })))("$path", ({ path, inner }) => {
    const layer = layerOf(path);
    const wrong = inner.filter((name) => layerOf(name) !== layer && !allowed[layer]?.includes(layerOf(name)));
    expect(Object.keys(allowed)).toContain(layer);
    expect(wrong).toEqual([]);
  });

  test("packages are known only where they belong", () => {
    const wrong = modules.flatMap(({ path, outer }) =>
      outer.filter((name) => keepers[name]?.(path) === false).map((name) => `${path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
    expect(modules.some(({ outer }) => outer.includes("yaml"))).toBe(true);
  });

  test("there is no cycle", () => {
    const edges = new Map(modules.map(({ path, inner }) => [path, inner]));
    const done = new Set<string>();
    const visit = (path: string, trail: readonly string[]): string | undefined => {
      if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path].join(" -> ");
      if (done.has(path)) return undefined;
      for (const next of edges.get(path) ?? []) {
        const cycle = visit(next, [...trail, path]);
        if (cycle !== undefined) return cycle;
      }
      done.add(path);
      return undefined;
    };
    expect(files.map((path) => visit(path, [])).filter((cycle) => cycle !== undefined)).toEqual([]);
  });
});

describe("files", () => {
  const lengths = written.map((path) => ({ path, lines: readFileSync(join(src, path), "utf8").split("\n").length - 1 }));

  test("none is over 350 lines", () => {
    expect(lengths.filter(({ lines }) => lines > 350)).toEqual([]);
  });

  test("the median is at most 80 lines", () => {
    const sorted = lengths.map(({ lines }) => lines).toSorted((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80);
  });

  test("none has an unfinished part or a way around the types", () => {
    const marks = /\b(?:TODO|FIXME|XXX)\b|@ts-(?:ignore|expect-error)|\bas any\b|: any\b/u;
    expect(modules.filter(({ path, text }) => !path.endsWith("shape.generated.ts") && marks.test(text)).map(({ path }) => path)).toEqual(
      [],
    );
  });
});
