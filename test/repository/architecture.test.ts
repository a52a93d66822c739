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
  /** Those of them that are loaded with it: not for their types alone, and not only when they are needed. */
  readonly atOnce: readonly string[];
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
    inner: pathsOf(imports, path),
    atOnce: pathsOf(
      [...text.matchAll(/^(?:import|export)(?! type\b)[^;]*? from "([^"]+)";/gmu)].map((match) => match[1] ?? ""),
      path,
    ),
    outer: imports.filter((name) => !name.startsWith(".")),
  };
});

function pathsOf(imports: readonly string[], path: string): readonly string[] {
  return imports.filter((name) => name.startsWith(".")).map((name) => relative(src, join(src, dirname(path), name)));
}

const doors = new Set(files.flatMap((path) => (path.includes("/") ? [`${path.split("/")[0]}.ts`] : [])));

/** The room of a file: its folder, in a folder of several rooms the inner one, and a file at the top is the door of the folder that is called so, or a room by itself. */
const split = ["3-check", "language", "rules"];
const roomOf = (path: string): string => {
  const [folder = "", inner = "", ...rest] = path.split("/");
  if (!path.includes("/")) return doors.has(path) ? path.replace(".ts", "") : path;
  return split.includes(folder) && rest.length > 0 ? `${folder}/${inner}` : folder;
};

/**
 * The house, from its roof to its ground, with what each room imports: what is not named is not allowed. A room imports rooms of lower floors
 * alone, none above it and none beside it, so that there is no circle.
 */
const floors: readonly Readonly<Record<string, readonly string[]>>[] = [
  {
    cli: [
      "record",
      "language-service",
      "imports.ts",
      "workspace",
      "compile.ts",
      "requests.ts",
      "render.ts",
      "targets.ts",
      "preflight.ts",
      "previews.ts",
      "rows",
      "draft",
      "fix",
      "trace",
      "branches",
      "diff",
      "approvals",
      "differences",
      "host",
      "format",
      "preview",
      "sheet",
      "lift",
      "personal.ts",
      "resolve.ts",
      "finish",
      "severities",
      "explain",
      "report",
      "telling",
      "words",
      "1-parse",
      "code-families.ts",
      "language/readers",
      "codes",
      "pdf",
      "language/tables",
      "model",
      "runtime",
    ],
    "reference.ts": ["compile.ts", "render.ts", "words", "explain", "model"],
    "index.ts": [
      "workspace",
      "compile.ts",
      "requests.ts",
      "render.ts",
      "targets.ts",
      "preflight.ts",
      "rows",
      "fix",
      "trace",
      "format",
      "resolve.ts",
      "finish",
      "words",
      "severities",
      "explain",
      "1-parse",
      "code-families.ts",
      "report",
      "language/readers",
      "model",
    ],
  },
  {
    record: ["host"],
    "language-service": [
      "workspace",
      "compile.ts",
      "render.ts",
      "draft",
      "fix",
      "trace",
      "format",
      "lift",
      "4-lower",
      "resolve.ts",
      "finish",
      "2-resolve",
      "suppress",
      "3-check/bind",
      "3-check/personal",
      "explain",
      "words",
      "1-parse",
      "code-families.ts",
      "language/readers",
      "rules/contract",
      "codes",
      "pdf",
      "diagnostics",
      "language/tables",
      "language/trees",
      "wire",
      "model",
      "runtime",
      "report",
    ],
  },
  { "imports.ts": ["requests.ts", "resolve.ts", "finish", "format", "lift", "calls", "4-lower", "3-check", "1-parse", "codes", "model"] },
  {
    workspace: [
      "meaning.ts",
      "leave.ts",
      "personal.ts",
      "resolve.ts",
      "finish",
      "2-resolve",
      "3-check",
      "1-parse",
      "3-check/judge",
      "pdf",
      "model",
    ],
    "compile.ts": [
      "meaning.ts",
      "leave.ts",
      "4-lower",
      "5-emit",
      "personal.ts",
      "resolve.ts",
      "3-check",
      "3-check/judge",
      "language/readers",
      "model",
    ],
    "requests.ts": ["format", "lift", "personal.ts", "resolve.ts", "finish", "3-check", "3-check/personal", "1-parse", "model"],
    "render.ts": ["4-lower", "resolve.ts", "finish", "3-check", "3-check/personal", "1-parse", "model"],
    "targets.ts": ["resolve.ts", "finish", "3-check", "3-check/personal", "model"],
    "preflight.ts": ["finish", "3-check", "3-check/personal", "3-check/judge", "rules/pdf", "codes", "pdf", "model", "runtime"],
    "previews.ts": ["preview", "finish", "words", "3-check/personal", "3-check/judge", "model"],
    rows: [
      "4-lower",
      "5-emit",
      "finish",
      "3-check",
      "3-check/bind",
      "3-check/personal",
      "3-check/judge",
      "words",
      "report",
      "language/readers",
      "codes",
      "language/trees",
      "model",
      "runtime",
    ],
    draft: [
      "format",
      "words",
      "1-parse",
      "3-check/judge",
      "language/readers",
      "placement",
      "pdf",
      "diagnostics",
      "language/tables",
      "model",
      "runtime",
    ],
    fix: ["finish", "1-parse", "model"],
    trace: ["language/readers", "language/tables", "language/trees", "model"],
    branches: ["language/trees", "model", "runtime"],
    diff: ["4-lower", "5-emit", "3-check/judge", "language/readers", "compare", "language/tables", "language/trees", "model", "runtime"],
    approvals: ["format", "language/readers", "1-parse", "codes", "diagnostics", "model", "runtime"],
    differences: ["finish", "3-check/personal", "telling", "report", "words", "language/readers", "language/tables", "model", "runtime"],
    host: ["words", "model", "runtime"],
  },
  {
    "meaning.ts": ["personal.ts", "resolve.ts", "3-check", "3-check/personal", "diagnostics", "model"],
    "leave.ts": ["personal.ts", "resolve.ts", "finish", "suppress", "model"],
    format: ["1-parse", "report", "codes", "language/tables", "model"],
    preview: ["words", "report", "language/readers", "placement", "compare", "pdf", "language/tables", "model", "templates", "runtime"],
    sheet: ["words", "model", "templates"],
    lift: ["words", "language/readers", "language/tables", "language/trees", "wire", "model", "runtime"],
    calls: ["codes", "language/tables", "language/trees", "model", "runtime"],
    "4-lower": ["language/readers", "language/tables", "language/trees", "wire", "model", "runtime"],
    "5-emit": [
      "telling",
      "words",
      "language/readers",
      "placement",
      "language/pattern",
      "language/tables",
      "language/trees",
      "wire",
      "model",
      "templates",
      "runtime",
    ],
  },
  {
    "personal.ts": ["finish", "3-check", "3-check/personal", "1-parse", "model"],
    "resolve.ts": ["finish", "2-resolve", "words", "severities", "1-parse", "placement", "diagnostics", "model"],
  },
  {
    finish: ["words", "severities", "suppress", "3-check/personal", "report", "codes", "model", "runtime"],
    "2-resolve": ["codes", "diagnostics", "language/tables", "language/trees", "model"],
    "3-check": [
      "3-check/bind",
      "3-check/wire",
      "3-check/personal",
      "3-check/judge",
      "3-check/shape",
      "language/readers",
      "codes",
      "placement",
      "diagnostics",
      "language/tables",
      "language/trees",
      "model",
    ],
  },
  {
    severities: ["explain", "code-families.ts", "codes", "diagnostics", "model"],
    suppress: ["1-parse", "3-check/judge", "rules", "rules/pdf", "codes", "diagnostics", "model"],
    "3-check/bind": [
      "3-check/shape",
      "language/readers",
      "codes",
      "language/pattern",
      "diagnostics",
      "language/tables",
      "language/trees",
      "wire",
      "model",
      "runtime",
    ],
    "3-check/wire": ["language/readers", "codes", "diagnostics", "language/tables", "language/trees", "wire", "model", "runtime"],
    "3-check/personal": ["3-check/shape", "language/readers", "codes", "diagnostics", "language/tables", "model", "runtime"],
  },
  {
    explain: [
      "words",
      "3-check/shape",
      "code-families.ts",
      "report",
      "rules/unpredicted",
      "language/readers",
      "codes",
      "diagnostics",
      "language/tables",
      "language/trees",
      "wire",
      "model",
      "runtime",
    ],
  },
  {
    report: ["words", "model", "runtime"],
    telling: ["words", "language/readers", "language/tables", "language/trees", "model", "runtime"],
  },
  {
    words: ["rules/unpredicted", "codes", "language/tables", "wire", "model", "runtime"],
    "1-parse": ["codes", "language/tables", "wire", "model", "runtime"],
    "3-check/judge": [
      "rules",
      "language/readers",
      "rules/pdf",
      "codes",
      "rules/base",
      "diagnostics",
      "language/tables",
      "language/trees",
      "wire",
      "model",
      "runtime",
    ],
    "3-check/shape": ["language/readers", "codes", "diagnostics", "language/tables", "language/trees", "wire", "model", "runtime"],
  },
  {
    "code-families.ts": ["rules/approver", "rules/component", "rules/contract", "rules/pdf", "codes", "model"],
    rules: ["rules/approver", "rules/component", "rules/contract", "rules/pdf", "rules/base"],
    "rules/unpredicted": [],
    "language/readers": ["language/pattern", "language/tables", "language/trees", "wire", "model", "runtime"],
  },
  {
    "rules/approver": ["rules/base", "runtime"],
    "rules/component": ["rules/base", "runtime"],
    "rules/contract": ["rules/base", "runtime"],
    "rules/pdf": ["rules/base", "placement", "diagnostics", "model", "runtime"],
    codes: ["pdf", "model", "runtime"],
    "language/pattern": ["runtime"],
  },
  { "rules/base": ["diagnostics", "model", "runtime"], compare: ["placement", "model", "runtime"], pdf: ["model", "runtime"] },
  { diagnostics: ["language/tables", "wire", "model", "runtime"] },
  { "language/tables": ["language/trees", "wire", "model", "runtime"], placement: ["language/trees", "model", "runtime"] },
  { "language/trees": ["model", "runtime"], wire: ["model"] },
  { model: ["runtime"], templates: [] },
  { runtime: [] },
];
const floorOf = new Map(floors.flatMap((rooms, floor) => Object.keys(rooms).map((room) => [room, floor] as const)));
const allowed = new Map(floors.flatMap((rooms) => Object.entries(rooms)));

/** Packages that only some places may know. */
const keepers: Readonly<Record<string, (path: string) => boolean>> = {
  yaml: (path) => /^(?:1-parse|lift|format)\//u.test(path),
  "ts-morph": (path) => path === "5-emit/structures.ts" || path === "cli/init/tsconfig.ts" || path.startsWith("calls/"),
  handlebars: (path) => path === "5-emit/review.ts" || path === "templates/render.ts",
  "handlebars/runtime.js": (path) => path === "templates/render.ts",
  "csv-parse": (path) => path === "cli/rows/csv.ts",
  commander: (path) => path.startsWith("cli/"),
  tinyglobby: (path) => roomOf(path) === "host",
  chokidar: (path) => roomOf(path) === "host",
  diff: (path) => path.startsWith("report/") || path === "language-service/edits.ts",
  ajv: () => false,
  "pdfjs-dist": (path) => path === "pdf/reader.ts",
  "@napi-rs/canvas": (path) => path === "pdf/canvas.ts" || path === "pdf/draw.ts",
  "node:worker_threads": (path) => path === "pdf/thread.ts" || path === "host/threads.ts",
  "node:fs": (path) => ["host", "record"].includes(roomOf(path)) || path === "cli/begin.ts",
  "node:fs/promises": (path) => roomOf(path) === "host",
  "node:child_process": (path) => roomOf(path) === "host",
};

describe("imports go one way", () => {
  test.each(modules.map(({ path, inner }) => ({ path, inner })))("$path", ({ path, inner }) => {
    const room = roomOf(path);
    if (!floorOf.has(room)) throw new Error(`${room} is a room on no floor: add it to the list above.`);
    const others = inner.filter((name) => roomOf(name) !== room);
    expect(others.filter((name) => !allowed.get(room)?.includes(roomOf(name)))).toEqual([]);
  });

  test("the page on the house has a sentence for each room, in the order of the floors", () => {
    const page = readFileSync(new URL("../../docs/architecture.md", import.meta.url), "utf8");
    const told = [...page.matchAll(/^- `([^`]+?)\/?` — \S.*\.$/gmu)].map(([, room]) => room);
    expect(told).toEqual([...floorOf.keys()]);
  });

  test("phases do not know each other", () => {
    const phases = ["1-parse", "2-resolve", "3-check", "4-lower", "5-emit"];
    expect(phases.flatMap((phase) => phases.filter((other) => allowed.get(phase)?.includes(other) !== false))).toEqual([]);
  });

  test("no room may import one that is not below it, or that it does not need", () => {
    const wrong = [...allowed].flatMap(([room, others]) =>
      others.filter((other) => (floorOf.get(other) ?? -1) <= (floorOf.get(room) ?? 0)).map((other) => `${room} -> ${other}`),
    );
    expect(wrong).toEqual([]);
    const used = new Set(modules.flatMap(({ path, inner }) => inner.map((name) => `${roomOf(path)} -> ${roomOf(name)}`)));
    const named = [...allowed].flatMap(([room, others]) => others.map((other) => `${room} -> ${other}`));
    expect(named.filter((edge) => !used.has(edge))).toEqual([]);
  });

  test("every room of the list exists", () => {
    const rooms = new Set(files.map(roomOf));
    expect([...floorOf.keys()].filter((room) => !rooms.has(room))).toEqual([]);
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

describe("what a service is called", () => {
  /** Whoever may know it: the facts of the services, the tables that lower to them, and rules, which judge what one of them refuses, with what is said of them in Chinese. */
  const knowing = ["wire", "language/tables", "rules", "rules/base", "rules/approver", "rules/component", "rules/contract", "rules/pdf"];
  const named = (path: string): boolean => {
    const text = modules.find((module) => module.path === path)?.text ?? "";
    return /\bess(?:basic)?\b/u.test(text.replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gmu, ""));
  };

  test("no other code says it; comments may, to give a source", () => {
    const isWordsOfTables = (path: string): boolean => /^words\/zh\/(?:keys|catalogue|approver|component|contract|pdf)\//u.test(path);
    expect(written.filter((path) => !knowing.includes(roomOf(path)) && !isWordsOfTables(path) && named(path))).toEqual([]);
    expect(named("wire/actions.ts") || named("language/tables/structures.ts")).toBe(true);
  });
});

describe("the library", () => {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const reached = (next: (module: Module) => readonly string[]): readonly Module[] => {
    const found = new Map<string, Module>();
    const visit = (path: string): void => {
      const module = byPath.get(path);
      if (module === undefined || found.has(path)) return;
      found.set(path, module);
      next(module).forEach(visit);
    };
    visit("index.ts");
    return [...found.values()];
  };

  test("asks nothing of the machine: nothing that it reaches imports `node:`", () => {
    const wrong = reached(({ inner }) => inner).filter(({ outer }) => outer.some((name) => name.startsWith("node:")));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test("loads what prints code and documents only when something is compiled", () => {
    const wrong = reached(({ atOnce }) => atOnce).filter(({ outer }) =>
      outer.some((name) => name === "ts-morph" || name.startsWith("handlebars")),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
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
