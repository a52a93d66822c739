import { stringify } from "yaml";
import { parse } from "../../src/1-parse/parse.ts";
import { whole } from "../../src/1-parse/parsed.ts";
import { reuse } from "../../src/2-resolve/uses.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { diffContracts } from "../../src/diff.ts";
import { formatSource } from "../../src/format/format.ts";
import { type ChangeKind, kindFacts } from "../../src/model/change-kinds.ts";
import type { Change } from "../../src/model/change.ts";
import type { Contract } from "../../src/model/contract.ts";
import { dataOf as plainData } from "../../src/model/document.ts";
import { randomOf } from "../fuzz/random.ts";
import { parser } from "../../src/resolve.ts";
import { isLong, runs, tried } from "../support/long.ts";
import { type Data, dataOf, edit, editKinds, type Edited, isMap, textOf, withText } from "./edits.ts";
import { allProjects, configName, contractOf, type DiffProject } from "./projects.ts";
import { bodiesOf, requestsOf } from "./trees.ts";

/** What holds of the differences of any two versions: edits of all contracts of the repository, with what they use. */

/** An edit that left both versions complete, and what is told of it. */
interface Tried extends Omit<Edited, "project"> {
  readonly before: Contract;
  readonly after: Contract;
  readonly changes: readonly Change[];
  readonly isSent: boolean;
}

/** Some fixtures show mistakes of YAML that flowspec reads as what is meant; an edit is made of data, which a plain reader of YAML has to find. */
const projects = allProjects().filter(({ texts }) => Object.values(texts).every(isPlainYaml));
const contracts = new Map<DiffProject, Contract | undefined>();

/** The contract of a project as it stands, read once. */
function read(project: DiffProject): Contract | undefined {
  if (!contracts.has(project)) contracts.set(project, contractOf(project));
  return contracts.get(project);
}

/** Makes so many edits, and leaves out those that say nothing, or are of what nobody compares. */
function tryEdits(count: number): readonly Tried[] {
  const random = randomOf(Number(process.env["FLOWSPEC_SEED"] ?? 17));
  const all: Tried[] = [];
  while (all.length < count) {
    // Half of them are of the contracts of specs, which say more.
    const project = random.pick(random.oneIn(2) ? projects.filter(({ contract }) => contract.startsWith("specs/")) : projects);
    const before = read(project);
    const made = before && edit(project, random.pick(editKinds), random);
    const after = made && contractOf(made.project);
    if (before === undefined || made === undefined || after === undefined) continue;
    const isSent = requestsOf(before) !== requestsOf(after);
    all.push({ kind: made.kind, place: made.place, before, after, changes: diffContracts(before, after), isSent });
  }
  return all;
}

function isPlainYaml(text: string): boolean {
  try {
    dataOf(text);
    return true;
  } catch {
    return false;
  }
}

/** What is said of the PDF, and of what only builders see, whether anything is sent otherwise or not. */
const isUnsent = ({ kind, key }: Change): boolean =>
  kind === "pdf-content-changed" || kind === "component-moved-by-pdf" || kindFacts(kind).group === "builder" || key?.name === "sealed";

/** A kind with all that one the other way round may be. */
function opposed(kind: ChangeKind): readonly ChangeKind[] {
  const all = new Set([kind]);
  for (const each of all) for (const opposite of kindFacts(each).opposites ?? []) all.add(opposite);
  return [...all].toSorted();
}

const told = ({ kind, place, changes }: Tried): string => `${kind} ${place}: ${changes.map((change) => change.kind).join(", ")}`;

describe("an edit", () => {
  let all: readonly Tried[] = [];
  beforeAll(() => {
    all = tryEdits(runs(250, 10_000));
  }, 3_600_000);

  test("that changes a request is told, and one that changes none is not", () => {
    const silent = all.filter(({ isSent, changes }) => isSent && changes.length === 0);
    const idle = all.filter(({ isSent, changes }) => !isSent && !changes.every(isUnsent));
    const sent = all.filter(({ isSent }) => isSent).length;
    if (isLong) process.stdout.write(`${all.length} edits: ${sent} change a request, ${silent.length} are silent, ${idle.length} idle.\n`);
    expect(silent.map(told)).toEqual([]);
    expect(idle.map(told).slice(0, all.length * 0.005)).toEqual(idle.map(told));
    expect(sent).toBeGreaterThan(all.length / 2);
  });

  test("is met by the walk itself: what is told only since requests differ says no key", () => {
    expect(all.filter(({ changes }) => changes.some(({ kind, key }) => kind === "sending-changed" && key === undefined)).map(told)).toEqual(
      [],
    );
  });

  test("that changes the body of a sample is told", () => {
    const changed = all.filter(({ before, after }) => {
      const bodies = bodiesOf(after);
      return [...bodiesOf(before)].some(([name, { given, body }]) => {
        const other = bodies.get(name);
        return other?.given === given && other.body !== body;
      });
    });
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.filter(({ changes }) => changes.length === 0).map(told)).toEqual([]);
  });

  test("is told the other way round with the opposite kinds, of the same things", () => {
    // Things without names are told by their former places, which are others the other way round.
    const isPlaces = (value: unknown): boolean => Array.isArray(value) && value.every((each) => typeof each === "number");
    const summary = (changes: readonly Change[], isBack: boolean): readonly string[] =>
      changes
        .map(({ kind, key, subject, before, after, environments }) => {
          const way = subject.map(({ construct, by }) => [construct, by]);
          // Of several opposites which one it is depends on the values, which are judged by their own tests.
          const kinds = opposed(kind);
          const values = isPlaces(before) && isPlaces(after) ? [] : isBack ? [after, before] : [before, after];
          return JSON.stringify([kinds, key, way, values, environments]);
        })
        .toSorted();
    // A type that the compiler takes one way and not the other is widened and changed: callers' tests hold both ways.
    const ofRequest = (changes: readonly Change[]): readonly Change[] => changes.filter(({ kind }) => kindFacts(kind).group !== "builder");
    for (const { before, after, changes: every, place } of all) {
      const [changes, back] = [ofRequest(every), ofRequest(diffContracts(after, before))];
      expect(summary(back, true), place).toEqual(summary(changes, false));
      const kinds = new Set(changes.flatMap(({ kind }) => kindFacts(kind).opposites ?? [kind]));
      expect(
        back.filter(({ kind }) => !kinds.has(kind)).map(({ kind }) => kind),
        place,
      ).toEqual([]);
    }
  });

  test("of one key of one thing takes nothing away and adds nothing", () => {
    const ofOneKey = all.filter(({ kind }) => !kind.startsWith("item-"));
    const both = ofOneKey.filter(({ changes }) => {
      const gone = new Set(changes.filter(({ kind }) => kind.endsWith("-removed")).map(({ key }) => `${key?.construct} ${key?.name}`));
      return changes.some(({ kind, key }) => kind.endsWith("-added") && gone.has(`${key?.construct} ${key?.name}`));
    });
    expect(both.map(told)).toEqual([]);
  });

  test("stands at a place of either version", () => {
    for (const { before, after, changes, place } of all) {
      for (const change of changes) {
        expect(change.places.before?.source.text, place).toBeDefined();
        expect(change.places.after?.source.text, place).toBeDefined();
        const paths = [configName, after.origin.span.source.path, ...after.uses.map(({ file }) => file.path)];
        expect(paths, place).toContain(change.places.after?.source.path);
        expect([configName, before.origin.span.source.path, ...before.uses.map(({ file }) => file.path)], place).toContain(
          change.places.before?.source.path,
        );
      }
    }
  });
});

describe("nothing is told of what says the same", () => {
  const comparable = tried(projects.filter(({ contract }) => contract.startsWith("specs/")));

  /** What is told of a contract where its text is another one that says the same. */
  function changesOf(
    project: DiffProject,
    rewrite: (project: DiffProject) => DiffProject | undefined,
    isMeant: (change: Change) => boolean = () => true,
  ): readonly string[] {
    const [before, other] = [read(project), rewrite(project)];
    if (before === undefined || other === undefined) return [];
    const after = contractOf(other);
    if (after === undefined) return [`${project.contract} is not complete any more`];
    return diffContracts(before, after)
      .filter(isMeant)
      .map(({ kind, key, subject }) => `${project.contract} ${kind} ${key?.name} ${JSON.stringify(subject)}`);
  }

  /** A builder may well take more: a variable with which somebody can choose, a parameter that a used file declares and the contract did not use. */
  const isOfRequest = ({ kind }: Change): boolean => kindFacts(kind).group !== "builder";

  const ownText = ({ contract, texts }: DiffProject): string => texts[contract] ?? "";
  const rewritten = (project: DiffProject, rewrite: (text: string) => string | undefined): DiffProject | undefined => {
    const text = rewrite(ownText(project));
    return text === undefined || text === ownText(project) ? undefined : withText(project, project.contract, text);
  };

  test("the same contract, read twice", () => {
    expect(comparable.flatMap((project) => changesOf(project, (same) => ({ ...same })))).toEqual([]);
  });

  test("its layout", () => {
    const formatted = (project: DiffProject): DiffProject | undefined =>
      rewritten(project, (text) => formatSource({ path: project.contract, text: `${text}\n\n` }).value ?? undefined);
    expect(comparable.flatMap((project) => changesOf(project, formatted))).toEqual([]);
  });

  test("the order of its keys", () => {
    const turned = (data: Data): Data =>
      Array.isArray(data)
        ? data.map(turned)
        : typeof data === "object" && data !== null
          ? Object.fromEntries(
              Object.entries(data)
                .toReversed()
                .map(([key, value]) => [key, turned(value)]),
            )
          : data;
    expect(comparable.flatMap((project) => changesOf(project, (one) => rewritten(one, (text) => textOf(turned(dataOf(text))))))).toEqual(
      [],
    );
  });

  test("a used file, written out", () => {
    const inlined = (project: DiffProject): DiffProject | undefined => {
      const source = { path: project.contract, text: ownText(project) };
      const files = new Map(Object.entries(project.texts).map(([path, text]) => [path, { path, text }]));
      const { value } = whole(parse(source));
      if (value === undefined || !source.text.includes("use:")) return undefined;
      const { document } = reuse(value, parser({ files }), ".");
      return rewritten(project, () => stringify(plainData(document), { aliasDuplicateObjects: false }));
    };
    expect(comparable.flatMap((project) => changesOf(project, inlined, isOfRequest))).toEqual([]);
  });

  test("what the items of a repetition are called", () => {
    const renamed = (data: Data, depth = 0): Data => {
      if (Array.isArray(data)) return data.map((item) => renamed(item, depth));
      if (!isMap(data)) return data;
      const each = data["each"];
      if (each === undefined) return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, renamed(value, depth)]));
      const [name, list] = isMap(each) ? (Object.entries(each)[0] ?? ["", ""]) : ["item", each];
      const other = `thing${depth}`;
      const inside = JSON.stringify({ ...data, each: "" })
        .replaceAll(new RegExp(`\\{\\{\\s*${name}(?=[.:} ])`, "gu"), `{{${other}`)
        .replaceAll(/\{\{\s*index(?=[:} ])/gu, `{{${other}.index`)
        .replaceAll(new RegExp(`("(?:when|each)":"(?:not )?)${name}(?=[." ])`, "gu"), `$1${other}`)
        .replaceAll(new RegExp(`(?<=and (?:not )?)${name}(?=[." ])`, "gu"), other);
      const { each: _, ...rest } = JSON.parse(inside) as Record<string, Data>;
      const inner = renamed(rest, depth + 1);
      return isMap(inner) ? { ...inner, each: { [other]: list ?? "" } } : inner;
    };
    const withLoops = comparable.filter((project) => ownText(project).includes("each:"));
    expect(withLoops).not.toEqual([]);
    expect(withLoops.flatMap((project) => changesOf(project, (one) => rewritten(one, (text) => textOf(renamed(dataOf(text))))))).toEqual(
      [],
    );
  });

  test("a literal that became a variable which holds it in every environment", () => {
    const inVariable = (project: DiffProject): DiffProject | undefined => {
      const data = dataOf(ownText(project));
      const title = isMap(data) ? data["title"] : undefined;
      if (!isMap(data) || typeof title !== "string" || title.includes("{{")) return undefined;
      const config = (project.texts[configName] ?? "").replaceAll(
        /^ {4}vars:$/gmu,
        (line) => `${line}\n      title: ${JSON.stringify(title)}`,
      );
      return withText(withText(project, project.contract, textOf({ ...data, title: "{{vars.title}}" })), configName, config);
    };
    expect(comparable.flatMap((project) => changesOf(project, inVariable, isOfRequest))).toEqual([]);
  });
});
