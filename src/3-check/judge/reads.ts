import { actions } from "../../language/tables/actions.ts";
import { compare } from "../../model/diagnostic.ts";
import type { PdfFacts } from "../../model/pdf-facts.ts";
import type { Rule, RuleContext } from "../../rules/base/rule.ts";
import { pdfRules } from "../../rules/pdf/index.ts";
import { type AnyPlace, anyPlaces, chanceOf } from "./any-facts.ts";
import { lawsOf } from "./laws.ts";

/** The keys that a law looks at, each as `construct.key`. */
interface LawReads {
  /** Those at which it finds something wrong. */
  readonly at: ReadonlySet<string>;
  /** All that it looks at. */
  readonly looks: ReadonlySet<string>;
}

/** How many contracts of each action the laws are asked about. More find nothing that these do not; `test/explain` holds the pages' own examples against it. */
const contracts = 100;

/**
 * Which keys each law looks at, by its name: found by asking all laws about contracts of any content and watching what they look at. So it need
 * not be written down, and what is no longer judged is no longer said.
 */
export function lawReads(): ReadonlyMap<string, LawReads> {
  const chance = chanceOf(20_260_301);
  const found = new Map<string, { at: Set<string>; looks: Set<string> }>();
  for (const action of Object.values(actions)) {
    for (let count = 0; count < contracts; count += 1) {
      const watch = createWatch(anyPlaces(action, chance));
      const context: RuleContext = { action: action.name, service: action.service, now: 1_767_600_000, pdfs };
      for (const { constructs, facts } of watch.places)
        for (const construct of constructs)
          for (const rule of lawsOf(action.name).get(construct) ?? []) ask(rule, facts, context, construct, watch, found);
    }
  }
  return found;
}

type Found = Map<string, { at: Set<string>; looks: Set<string> }>;

function ask(rule: Rule, facts: AnyPlace["facts"], context: RuleContext, construct: string, watch: Watch, found: Found): void {
  // What all laws on PDFs are given was put together by the first of them: each is watched once that is there.
  if (ofPdfs.has(rule)) for (const _ of rule.judge(facts, context, construct));
  const reads = found.get(rule.name) ?? { at: new Set(), looks: new Set() };
  found.set(rule.name, reads);
  watch.begin();
  const problems = [...rule.judge(facts, context, construct)];
  for (const key of watch.end()) reads.looks.add(key);
  for (const { on, key } of problems) {
    const name = key === undefined ? undefined : watch.named(on ?? facts, key);
    if (name !== undefined) reads.at.add(name);
  }
}

const ofPdfs: ReadonlySet<Rule> = new Set(pdfRules);

const upright = { width: 595, height: 842, rotation: 0, content: "text", print: [{ x: 60, y: 60, width: 400, height: 20 }] } as const;
const field = (name: string, type: "text" | "signature"): PdfFacts["fields"][number] => ({
  name,
  type,
  places: [{ page: 1, box: { x: 100, y: 100, width: 80, height: 20 } }],
});

/** Some PDF, of any name: with two fields, and keywords that are there and not there. */
const anyPdf: PdfFacts = {
  sha256: "",
  encrypted: false,
  signatures: 1,
  pages: [upright, { ...upright, content: "blank", doubtful: ["hidden"] }],
  fields: [field("甲方", "text"), { ...field("a", "signature"), signed: true }],
  keywords: [
    {
      keyword: "甲方",
      hits: [1, 2].map((page) => ({
        page,
        box: { x: 100, y: 100 * page, width: 40, height: 20 },
        exact: page === 1,
        neighbours: "touching",
      })),
      misses: [],
    },
    { keyword: "a", hits: [], misses: [{ kind: "outside", page: 1 }] },
    { keyword: "b", hits: [], misses: [] },
  ],
};
const pdfs: ReadonlyMap<string, PdfFacts> = new Map(["", "甲方", "a", "b"].map((path) => [path, anyPdf]));

/** Facts that note who looks at them. */
interface Watch {
  readonly places: readonly AnyPlace[];
  readonly begin: () => void;
  /** What was looked at since it began. */
  readonly end: () => ReadonlySet<string>;
  /** A key of one of the places, as the tables have it. */
  readonly named: (facts: object, key: string) => string | undefined;
}

function createWatch(places: readonly AnyPlace[]): Watch {
  let looks = new Set<string>();
  const proxies = new Map<object, object>();
  const placeOf = new Map<object, AnyPlace>(places.map((place) => [place.facts, place]));
  const note = (target: object, key: string | symbol): void => {
    const name = typeof key === "string" ? placeOf.get(target)?.named(key) : undefined;
    if (name !== undefined) looks.add(name);
  };
  const watched = (value: unknown): unknown => (typeof value === "object" && value !== null ? proxyOf(value) : value);
  const proxyOf = (target: object): object => {
    const known = proxies.get(target);
    if (known) return known;
    const proxy = new Proxy(target, {
      get: (of, key, receiver) => (note(of, key), watched(Reflect.get(of, key, receiver))),
      has: (of, key) => (note(of, key), Reflect.has(of, key)),
      getOwnPropertyDescriptor: (of, key) => (note(of, key), Reflect.getOwnPropertyDescriptor(of, key)),
    });
    proxies.set(target, proxy);
    const place = placeOf.get(target);
    if (place) placeOf.set(proxy, place);
    return proxy;
  };
  return {
    // A proxy has the type of what it stands for.
    places: places.map((place) => ({ ...place, facts: proxyOf(place.facts) as AnyPlace["facts"] })),
    begin: () => (looks = new Set()),
    end: () => looks,
    named: (facts, key) => placeOf.get(facts)?.named(key),
  };
}

/** The TypeScript of `explain/law-keys.generated.ts`. */
export function lawKeysModule(): string {
  const lines = [...lawReads()]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([name, { at, looks }]) => {
      // A law that looks at one or two keys is about them, also where no contract of ours broke it.
      const about = at.size === 0 && looks.size <= 2 ? looks : at;
      const keys = [...new Set([...about, ...looks])].toSorted(compare).map((key) => (about.has(key) ? `${key}!` : key));
      return `  ${JSON.stringify(name)}: ${JSON.stringify(keys.join(" "))},`;
    });
  return `// The keys that each law looks at, found by watching it, by \`npm run derive\`. Not edited by hand.

/** By law: keys as \`construct.key\`, those at which it finds something wrong with an exclamation mark. */
export const lawKeys: Readonly<Record<string, string>> = {
${lines.join("\n")}
};
`;
}
