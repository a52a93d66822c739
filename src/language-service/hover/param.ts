import type { Param } from "../../model/contract.ts";
import { dataOf, type DocumentNode } from "../../model/document.ts";
import { isObject } from "../../model/json.ts";
import { plainOf } from "../../language/trees/apply.ts";
import { valueKind } from "../../runtime/param-types.ts";
import { boundWith } from "../names/here.ts";
import { chinaMoment, isMoment, showing, type ShowText, writtenData } from "../values.ts";
import type { Understood } from "../understood.ts";
import type { Asked } from "./asked.ts";
import { bold, code, listed, paragraphs, prose } from "../markdown.ts";
import { keyAt, refusedUses, usesOf } from "./uses.ts";
import type { HoverWords } from "./words.ts";

/** Which declaration is told of: that of a parameter, or of a field of the items of a list. */
export interface ParamPath {
  readonly param: Param;
  /** The parameter, and the fields on the way. */
  readonly path: readonly string[];
}

/** What a parameter is: its declaration, who uses it how often, and its value in the sample that values are shown with. */
export function paramText(asked: Asked, known: Understood, { param, path }: ParamPath, more: readonly (string | undefined)[] = []): string {
  const { hover } = asked.words;
  const { meaning } = known;
  const name = bold(path.join("."));
  const isField = path.length > 1;
  const list = code(path.slice(0, -1).join("."));
  const head = isField
    ? hover(param.optional ? "head-field-optional" : "head-field", { name, list })
    : hover(param.optional ? "head-parameter-optional" : "head-parameter", { name });
  const about = [param.label, param.description].flatMap((text) => (text === undefined || text.trim() === "" ? [] : [prose(text)]));
  return (
    paragraphs(
      head,
      ...about,
      listed(
        typeText(param, asked.words),
        ...limitsText(param, asked.words),
        defaultText(param, showing(meaning, asked.project), asked.words),
        usesText(asked, known, path),
        sampleText(asked, known, { param, path }),
        ...more,
      ),
    ) ?? head
  );
}

/** In how many places a parameter is used, and at which keys. */
function usesText({ words: { hover }, project, subject }: Asked, { meaning, standing }: Understood, path: readonly string[]): string {
  const { contract } = standing;
  const name = path.join(".");
  const meant = usesOf(meaning).get(name) ?? [];
  const { source, readable } = project.workspace.document(contract) ?? {};
  const document = readable?.document;
  // What an earlier text means has other places than what is written now.
  const isPresent = meaning.origin.span.source === source;
  const bound = isPresent || meant.length === 0 ? [...boundWith(subject, project)].find((each) => each.contract === contract) : undefined;
  const all = [...meant, ...(bound ? refusedUses(bound.occurrences, name, meant, standingOf) : [])];
  const count = all.length;
  const keys = document === undefined ? [] : [...new Set(all.flatMap(({ pointer }) => keyAt(document, pointer) ?? []))];
  if (count === 0) return hover("unused");
  return keys.length === 0 ? hover("used", { count }) : hover("used-at", { count, keys });

  function standingOf(file: string): { readonly document: DocumentNode; readonly pointer: string } | undefined {
    const own = project.workspace.document(file)?.value;
    const pointer = file === contract ? "" : meaning.uses.find((use) => use.file.path === file)?.pointer;
    return own && pointer !== undefined ? { document: own, pointer } : undefined;
  }
}

/** The type of a parameter, and what that is; of a list what its items are. */
export function typeText({ type, items }: Param, { hover, reference }: HoverWords): string {
  if (items?.kind === "one") return hover("of-items", { type, noun: reference.noun(items.value.type) });
  if (items?.kind === "fields") return hover("of-fields", { type, fields: [...items.fields.keys()].map(code) });
  return hover("of-type", { type, noun: reference.noun(type) });
}

function limitsText(param: Param, { hover }: HoverWords): readonly string[] {
  const { maxLength, pattern, minimum, maximum, values, minItems, maxItems } = param;
  const isBetween = minimum !== undefined && maximum !== undefined;
  return [
    values === undefined ? undefined : hover("one-of", { words: values.map(code) }),
    maxLength === undefined ? undefined : hover("at-most-characters", { count: maxLength }),
    pattern === undefined ? undefined : hover("matches", { pattern: code(pattern) }),
    isBetween ? hover("between", { least: minimum, most: maximum }) : undefined,
    isBetween || minimum === undefined ? undefined : hover("at-least", { least: minimum }),
    isBetween || maximum === undefined ? undefined : hover("at-most", { most: maximum }),
    minItems === undefined ? undefined : hover("least-items", { count: minItems }),
    maxItems === undefined ? undefined : hover("most-items", { count: maxItems }),
  ].flatMap((text) => text ?? []);
}

function defaultText(param: Param, show: ShowText, { hover }: HoverWords): string | undefined {
  const plain = param.default && plainOf(param.default);
  return plain === undefined ? undefined : hover("default", { value: code(shownPlain(plain, param, show)) });
}

/** The value of a parameter in the sample that values are shown with; of a field of items those of the first of them. */
function sampleText({ words: { hover }, project }: Asked, { meaning, sample }: Understood, { param, path }: ParamPath): string | undefined {
  if (sample === undefined) return undefined;
  const [name = "", ...fields] = path;
  const given = sample.node.entries.get(name)?.value;
  const fallback = sample.values.get(name);
  const all = valuesAt(given ? dataOf(given) : fallback && plainOf(fallback), fields);
  const said = code(sample.name);
  if (all.length === 0) return hover("not-in-sample", { sample: said });
  const show = showing(meaning, project);
  return hover("in-sample", { sample: said, values: all.map((plain) => code(shownPlain(plain, param, show))) });
}

/** The values at fields of data, those of the items of lists on the way. */
function valuesAt(data: unknown, [field, ...more]: readonly string[]): readonly unknown[] {
  if (data === undefined) return [];
  if (field === undefined) return [data];
  if (Array.isArray(data)) return data.flatMap((item) => valuesAt(item, [field, ...more]));
  return isObject(data) && Object.hasOwn(data, field) ? valuesAt(data[field], more) : [];
}

function shownPlain(plain: unknown, { type }: Param, show: ShowText): string {
  return valueKind(type) === "time" && isMoment(plain) ? chinaMoment(plain) : writtenData(plain, show);
}
