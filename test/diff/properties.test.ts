import { stringify } from "yaml";
import { parse } from "../../src/1-parse/parse.ts";
import { whole } from "../../src/1-parse/parsed.ts";
import { reuse } from "../../src/2-resolve/uses.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { emitting } from "../../src/compile.ts";
import { diffContracts } from "../../src/diff.ts";
import { rootChanges } from "../../src/diff/root.ts";
import { formatSource } from "../../src/format/format.ts";
import { type ChangeKind, kindFacts } from "../../src/model/change-kinds.ts";
import type { Change } from "../../src/model/change.ts";
import type { Contract } from "../../src/model/contract.ts";
import { dataOf as plainData } from "../../src/model/document.ts";
import { randomOf } from "../fuzz/random.ts";
import { parser } from "../../src/resolve.ts";
import { isLong, runs, tried } from "../support/long.ts";
import { writtenFiles } from "../../src/language/readers/files.ts";
import { type Data, dataOf, isMap, textEdits, textOf } from "./edits.ts";
import { factsEdits } from "./facts-edits.ts";
import { merged } from "./merged.ts";
import { builderEdits, edit, type Edited, editKinds, isOneOf, withText } from "./project-edits.ts";
import { allProjects, configName, contractOf, type DiffProject } from "./projects.ts";
import { bodiesOf, requestsOf } from "./trees.ts";

/** What holds of the differences of any two versions: edits of all contracts of the repository, with what they use. */

/** An edit that left both versions complete, and what is told of it there and back. */
interface Tried extends Omit<Edited, "project"> {
  readonly before: Contract;
  readonly after: Contract;
  readonly changes: readonly Change[];
  readonly back: readonly Change[];
  /** What is sent in each environment that both versions have, as it was and is. */
  readonly requests: readonly Requests[];
  /** Whether another module is generated of it; nothing where one of both has errors, so that there is none, and where the edit is of no builder. */
  readonly isOtherModule?: boolean;
  /** Whether callers see another module; nothing where one of both has errors. */
  readonly isOtherFace?: boolean;
}

/** Some fixtures show mistakes of YAML that flowspec reads as what is meant; an edit is made of data, which a plain reader of YAML has to find. */
const projects = allProjects().filter(({ texts }) => Object.values(texts).every(isPlainYaml));
const contracts = new Map<DiffProject, Contract | undefined>();

/** The contract of a project as it stands, read once. */
function read(project: DiffProject): Contract | undefined {
  if (!contracts.has(project)) contracts.set(project, contractOf(project));
  return contracts.get(project);
}

function isPlainYaml(text: string): boolean {
  try {
    dataOf(text);
    return true;
  } catch {
    return false;
  }
}

const ofBuilder = ({ kind }: Change): boolean => kindFacts(kind).group === "builder";

/** What is said of the PDF, and of what only builders see, whether anything is sent otherwise or not. */
const isUnsent = (change: Change): boolean =>
  change.kind === "pdf-content-changed" ||
  change.kind === "component-moved-by-pdf" ||
  ofBuilder(change) ||
  (change.key?.construct === "file" && (change.key.name === "sealed" || change.key.name === "pdf")) ||
  change.data?.["declared"] !== undefined;

/** A kind with all that one the other way round may be. */
function opposed(kind: ChangeKind): readonly ChangeKind[] {
  const all = new Set([kind]);
  for (const each of all) for (const opposite of kindFacts(each).opposites ?? []) all.add(opposite);
  return [...all].toSorted();
}

interface Requests {
  readonly environment: string;
  readonly isOther: boolean;
}

/** What is sent of two versions; one that is the same in every environment is so in each of the other. */
function requestsBetween(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly Requests[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((environment) => {
    const [one, other] = [before.get(environment) ?? before.get(""), after.get(environment) ?? after.get("")];
    return one === undefined || other === undefined ? [] : [{ environment, isOther: one !== other }];
  });
}

const isSent = ({ requests }: Tried): boolean => requests.some(({ isOther }) => isOther);

/** What is told of things, whichever version is the former: each change with what it is about and what is said of it. */
function summary(changes: readonly Change[], isBack: boolean): readonly string[] {
  // Things without names are told by their former places, which are others the other way round.
  const isPlaces = (value: unknown): boolean => Array.isArray(value) && value.every((each) => typeof each === "number");
  return changes
    .map(({ kind, key, subject, before, after, environments }) => {
      const way = subject.map(({ construct, by }) => [construct, by]);
      // Of several opposites which one it is depends on the values, which are judged by their own tests.
      const values = isPlaces(before) && isPlaces(after) ? [] : isBack ? [after, before] : [before, after];
      return JSON.stringify([opposed(kind), key, way, values, environments]);
    })
    .toSorted();
}

const isSame = (one: readonly string[], other: readonly string[]): boolean => one.join("\n") === other.join("\n");

/** Laws of every edit: each says whether it is broken. */
const laws = {
  "a request that differs is told": (each) =>
    isSent(each) && !each.changes.some((change) => !ofBuilder(change) || change.kind === "action-changed"),
  "and that in each environment": ({ requests, changes }) =>
    requests.some(
      ({ environment, isOther }) =>
        isOther && !changes.some(({ environments }) => environments === undefined || environments.includes(environment)),
    ),
  "of a request that is the same nothing is told": (each) => !isSent(each) && !each.changes.every(isUnsent),
  "and of an environment in which it is the same neither": ({ requests, changes }) =>
    changes.some(
      (change) =>
        !isUnsent(change) && requests.some(({ environment, isOther }) => !isOther && change.environments?.includes(environment) === true),
    ),
  // What is told only since requests differ says no key.
  "it is the walk that finds it": ({ changes }) => changes.some(({ kind, key }) => kind === "sending-changed" && key === undefined),
  "a body that differs is told": ({ before, after, changes }) => {
    const bodies = bodiesOf(after);
    return (
      changes.length === 0 &&
      [...bodiesOf(before)].some(([name, { given, body }]) => {
        const other = bodies.get(name);
        return other?.given === given && other.body !== body;
      })
    );
  },
  "a module that differs is told": ({ isOtherModule, changes }) => isOtherModule === true && changes.length === 0,
  "a module that callers see otherwise is told": ({ isOtherFace, changes }) => isOtherFace === true && changes.length === 0,
  "another name of a PDF is told where nobody knows what it says": ({ before, after, changes }) => {
    const [was, is] = [before, after].map((contract) => writtenFiles(contract).map(({ pdf }) => pdf?.path));
    const isKnown = [before, after].some(({ pdfs }) =>
      [...(was ?? []), ...(is ?? [])].some((path) => path !== undefined && pdfs?.has(path)),
    );
    return !isKnown && was?.length === is?.length && was?.join("\n") !== is?.join("\n") && changes.length === 0;
  },
  "nothing of a builder is told where the module is the same": ({ isOtherModule, changes }) =>
    isOtherModule === false && changes.some(ofBuilder),
  "another PDF is told": ({ before, after, changes }) =>
    [...(after.pdfs ?? [])].some(([path, { sha256 }]) => {
      const former = before.pdfs?.get(path);
      return former !== undefined && former.sha256 !== sha256;
    }) && !changes.some(({ kind }) => kind === "pdf-content-changed"),
  "each is told once": ({ changes }) => {
    const all = changes.map(({ kind, subject, key, before, after, data, environments }) =>
      JSON.stringify([kind, subject, key, before, after, data, environments]),
    );
    return new Set(all).size < all.length;
  },
  "the other way round the same things are told": ({ changes, back }) =>
    !isSame(
      summary(
        back.filter((change) => !ofBuilder(change)),
        true,
      ),
      summary(
        changes.filter((change) => !ofBuilder(change)),
        false,
      ),
    ),
  "the other way round with the opposite kinds": ({ changes, back }) => {
    const kinds = new Set(changes.flatMap(({ kind }) => kindFacts(kind).opposites ?? [kind]));
    return back.some((change) => !ofBuilder(change) && !kinds.has(change.kind));
  },
  "a step down one way is none the other way": ({ changes, back }) => {
    const down = (all: readonly Change[]): ReadonlySet<string> =>
      new Set(all.flatMap(({ kind, key }) => (/-(?:weakened|dropped|widened)$/u.test(kind) && key ? [JSON.stringify([kind, key])] : [])));
    const ways = down(changes);
    return changes.length === 1 && [...down(back)].some((each) => ways.has(each));
  },
  "one key of one thing takes nothing away and adds nothing": ({ kind, changes }) => {
    if (!["leaf", "word", "placeholder", "condition", "override", "keys-turned"].includes(kind)) return false;
    const gone = new Set(changes.filter((change) => change.kind.endsWith("-removed")).map(({ key }) => `${key?.construct} ${key?.name}`));
    return changes.some((change) => change.kind.endsWith("-added") && change.key && gone.has(`${change.key.construct} ${change.key.name}`));
  },
  "each stands at a place of either version": ({ before, after, changes }) => {
    const pathsOf = (contract: Contract): readonly string[] => [
      configName,
      contract.origin.span.source.path,
      ...contract.uses.map(({ file }) => file.path),
    ];
    const [former, latter] = [pathsOf(before), pathsOf(after)];
    return changes.some(
      ({ places }) => !former.includes(places.before?.source.path ?? "") || !latter.includes(places.after?.source.path ?? ""),
    );
  },
} as const satisfies Readonly<Record<string, (tried: Tried) => boolean>>;

type Law = keyof typeof laws;
const lawNames = Object.keys(laws) as readonly Law[]; // the names of the laws, and no other

const told = ({ place, changes }: Tried): string => `${place}: ${changes.map(({ kind, key }) => `${kind} ${key?.name ?? ""}`).join(", ")}`;

/** What came of edits: none of them is kept, since ten thousand pairs of contracts are more than a machine holds. */
interface Outcome {
  count: number;
  sent: number;
  readonly broken: Record<Law, string[]>;
  readonly made: Map<string, number>;
}

/** Makes so many edits, leaving out those that leave a version incomplete, and puts each to every law. */
async function tryEdits(count: number): Promise<Outcome> {
  const random = randomOf(Number(process.env["FLOWSPEC_SEED"] ?? 17));
  const emitter = await emitting({});
  const moduleOf = async (contract: Contract): Promise<string | undefined> => {
    if (contract.found?.diagnostics.some(({ severity }) => severity === "error") === true) return undefined;
    const artifacts = await emitter.each(contract);
    return artifacts.flatMap(({ path, text }) => (path === `${contract.name}.ts` ? [text] : [])).join("\n");
  };
  const modules = new Map<Contract, string | undefined>();
  const outcome: Outcome = {
    count: 0,
    sent: 0,
    broken: Object.fromEntries(lawNames.map((law) => [law, []])) as unknown as Record<Law, string[]>,
    made: new Map(),
  };
  while (outcome.count < count) {
    // Half of them are of the contracts of specs, which say more.
    const project = random.pick(random.oneIn(2) ? projects.filter(({ contract }) => contract.startsWith("specs/")) : projects);
    const before = read(project);
    const made = before && edit({ project, contract: before }, random.pick(editKinds), random);
    const after = made && contractOf(made.project);
    if (before === undefined || made === undefined || after === undefined) continue;
    if (!modules.has(before)) modules.set(before, await moduleOf(before));
    const [former, latter] = [modules.get(before), await moduleOf(after)];
    // In which order a module says the same depends on the order in which it was written: all of it is looked at where parameters were edited, or the configuration.
    const isOfBuilder = isOneOf(builderEdits, made.kind);
    const isBoth = former !== undefined && latter !== undefined;
    const changes = diffContracts(before, after);
    const each: Tried = {
      ...made,
      before,
      after,
      changes,
      // No law asks of builders the other way round what nothing is told of this way: that takes most of the time.
      back: changes.some(ofBuilder) ? diffContracts(after, before) : rootChanges(after, before),
      requests: requestsBetween(requestsOf(before), requestsOf(after)),
      ...(isBoth && isOfBuilder ? { isOtherModule: withoutLayout(former) !== withoutLayout(latter) } : {}),
      ...(isBoth ? { isOtherFace: faceOf(former) !== faceOf(latter) } : {}),
    };
    outcome.count += 1;
    outcome.sent += isSent(each) ? 1 : 0;
    outcome.made.set(each.kind, (outcome.made.get(each.kind) ?? 0) + 1);
    for (const law of lawNames) {
      if (!laws[law](each)) continue;
      outcome.broken[law].push(told(each));
      if (isLong) process.stdout.write(`Not so: ${law}: ${told(each)}\n`);
    }
    // What was tried until then counts where a long run is ended.
    if (isLong && outcome.count % 250 === 0) process.stdout.write(`${outcome.count} edits, of which ${outcome.sent} change a request.\n`);
  }
  return outcome;
}

/** A module without what depends on how a contract is written: its fingerprint, and where aliases of YAML stand (edited data have none). */
function withoutSource(text: string): string {
  return text.replaceAll(/[0-9a-f]{64}/gu, "").replaceAll(/\$aliases: \{[^{}]*\},?/gu, "");
}

/** The same without how its lines are broken. */
function withoutLayout(text: string): string {
  return withoutSource(text)
    .replaceAll(/\s+(?=[\]})])|(?<=[[{(])\s+/gu, "")
    .replaceAll(/,(?=[\]})])/gu, "")
    .replaceAll(/ {2,}|(?<=,)\n\s*/gu, " ");
}

/**
 * What callers see of a module, in whichever order: its types and functions. What it judges is left out, which changes of laws tell by what they refuse, and so is
 * what is said of it to readers.
 */
function faceOf(text: string): string {
  const face = withoutSource(text)
    .replace(/\nfunction judgement\(\)[\s\S]*?\n\}\n/u, "\n")
    .replaceAll(/\/\*\*[\s\S]*?\*\//gu, "");
  const pieces = face.split(/[\n{}[\](),;]/u).map((piece) => piece.trim());
  return pieces
    .filter((piece) => piece !== "")
    .toSorted()
    .join("\n");
}

describe("an edit", () => {
  let outcome: Outcome | undefined;
  beforeAll(async () => {
    outcome = await tryEdits(runs(250, Number(process.env["FLOWSPEC_EDITS"] ?? 10_000)));
    if (!isLong) return;
    const { count, sent, made, broken } = outcome;
    const counts = [...made].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([kind, each]) => `${kind} ${each}`);
    process.stdout.write(`${count} edits, of which ${sent} change a request: ${counts.join(", ")}.\n`);
    for (const law of lawNames) process.stdout.write(`${broken[law].length} not so: ${law}\n`);
  }, 7_200_000);

  test.each(lawNames)("%s", (law) => {
    expect(outcome?.broken[law]).toEqual([]);
  });

  test("often changes a request", () => {
    expect(outcome?.sent).toBeGreaterThan((outcome?.count ?? 0) / 2);
  });
});

/**
 * What is told of requests beside one another, without values: a thing that came is told with all that is in it. That a component went with its PDF is told only of one
 * that says what it said.
 */
function toldBeside(changes: readonly Change[]): readonly string[] {
  const own = changes.filter(({ kind }) => kind !== "component-moved-by-pdf");
  return own.map(({ kind, key }) => `${kind} ${key?.construct ?? ""} ${key?.name ?? ""}`);
}

describe("two edits of different things", () => {
  test("are each told beside the other as they are told alone", () => {
    const random = randomOf(Number(process.env["FLOWSPEC_SEED"] ?? 23));
    const kinds = [...textEdits, ...factsEdits];
    const silent: string[] = [];
    const count = runs(60, 2500);
    for (let tries = 0; tries < count;) {
      const project = random.pick(projects);
      const before = read(project);
      if (before === undefined) continue;
      const [one, other] = [0, 1].map(() => edit({ project, contract: before }, random.pick(kinds), random));
      const both = one && other && merged(project, one.project, other.project);
      const [first, second, after] = both ? [one.project, other.project, both].map(contractOf) : [];
      if (one === undefined || other === undefined || first === undefined || second === undefined || after === undefined) continue;
      tries += 1;
      const beside = [...toldBeside(rootChanges(before, after))];
      for (const each of [first, second].flatMap((alone) => toldBeside(rootChanges(before, alone)))) {
        const index = beside.indexOf(each);
        if (index === -1) silent.push(`${one.place} + ${other.place}: ${each}`);
        else beside.splice(index, 1);
      }
    }
    expect(silent).toEqual([]);
  }, 3_600_000);
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
  const isOfRequest = (change: Change): boolean => !ofBuilder(change);

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
