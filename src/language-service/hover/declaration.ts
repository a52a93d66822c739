import { paramTypeMeaning } from "../../explain/meanings/param-type.ts";
import { frameKeys } from "../../explain/tables/frame.ts";
import { isMoment } from "../values.ts";
import { isParamType, type Sample } from "../../model/contract.ts";
import { child } from "../../model/document.ts";
import { inParams, inSamples, paramAt } from "../declarations.ts";
import { chinaMoment } from "../values.ts";
import { declaring, type Understood } from "../understood.ts";
import type { Asked, Told } from "./asked.ts";
import { bold, code, listed, paragraphs, said } from "../markdown.ts";
import { paramText } from "./param.ts";

/** What stands in `params`: a declaration, a key of one, a type. */
export function toldOfDeclaration(asked: Asked): Told | undefined {
  const { at, subject } = asked;
  if (at === undefined || subject.document === undefined) return undefined;
  const place = inParams(subject.document, at.node.pointer);
  if (place === undefined) return undefined;
  const { span } = at;
  const isType = place.key === "type" || place.key === "items" || place.key === undefined;
  if (at.kind === "value") {
    const text = isType && at.node.kind === "scalar" ? typeOfName(String(at.node.value), asked) : undefined;
    return text === undefined ? (place.key === undefined ? undefined : frameTold(asked, "declaration", place.key)) : { text, span };
  }
  if (place.key !== undefined) return frameTold(asked, "declaration", place.key);
  const known = declaring(asked, place.path[0]);
  const param = known && paramAt(known.meaning, place.path);
  return { text: known && param ? paramText(asked, known, { param, path: place.path }) : textOfNew(asked, place.path), span };
}

/** A declaration of which no contract knows yet: its type, as far as it says it. */
function textOfNew({ at, words: { hover, reference } }: Asked, path: readonly string[]): string {
  const node = at?.node.kind === "map" ? child(at.node, "type") : at?.node;
  const type = node?.kind === "scalar" && isParamType(node.value) ? node.value : undefined;
  const head = hover("head-parameter", { name: bold(path.join(".")) });
  return paragraphs(head, listed(type && hover("of-type", { type, noun: reference.noun(type) }))) ?? head;
}

/** What a type of parameters is. */
function typeOfName(name: string, { words: { hover, reference } }: Asked): string | undefined {
  const type = paramTypeMeaning(name, reference);
  if (type === undefined) return undefined;
  const { noun, form, example, identifies, keys, formats } = type;
  const takes = form === undefined ? noun : `${noun}${reference.page.colon}${form}`;
  const head = hover("head-type", { name: bold(name) });
  return (
    paragraphs(
      head,
      listed(
        hover("takes", { takes: said(takes) }),
        example === undefined ? undefined : hover("such-as", { example: code(example) }),
        identifies === undefined || identifies === "record" ? undefined : hover(`identifies-${identifies}`),
        formats.length === 0 ? undefined : hover("formats", { formats: formats.map((format) => `{{it:${format}}}`) }),
        keys.length === 0 ? hover("wanted-nowhere") : hover("wanted", { keys }),
      ),
    ) ?? head
  );
}

/** What stands in `samples`: a sample, its moment, the parameter that a value is for. */
export function toldOfSample(asked: Asked): Told | undefined {
  const { at } = asked;
  const place = at && inSamples(at.node.pointer);
  if (at === undefined || place === undefined || (at.kind === "value" && place.path.length === 0)) return undefined;
  const [name, ...fields] = place.path;
  if (name === "now" && fields.length === 0) return frameTold(asked, "sample", "now");
  const known = declaring(asked, name);
  if (known === undefined) return undefined;
  const sample = known.meaning.samples.find((each) => each.name === place.sample);
  if (name === undefined) return sample && { text: textOfSample(asked, known, sample), span: at.span };
  const param = paramAt(known.meaning, place.path);
  return param && { text: paramText(asked, { ...known, sample: sample ?? known.sample }, { param, path: place.path }), span: at.span };
}

function textOfSample({ words: { hover } }: Asked, known: Understood, sample: Sample): string {
  const count = [...sample.node.entries.keys()].filter((name) => name !== "now").length;
  const head = hover(sample === known.sample ? "head-sample-shown" : "head-sample", { name: bold(sample.name) });
  return (
    paragraphs(
      head,
      listed(hover("gives-values", { count }), isMoment(sample.now) ? hover("judged-at", { moment: chinaMoment(sample.now) }) : undefined),
    ) ?? head
  );
}

const frameHeads = {
  top: "head-top",
  declaration: "head-declaration",
  construct: "head-beside",
  element: "head-element",
  sample: "head-sample-key",
} as const;

/** What a key that no table has means. */
export function frameTold({ at, words: { hover, reference } }: Asked, where: keyof typeof frameHeads, key: string): Told | undefined {
  const found = frameKeys().find((each) => each.where === where && each.key === key);
  if (at === undefined || found === undefined) return undefined;
  const head = hover(frameHeads[where], { name: bold(key) });
  return { text: paragraphs(head, said(reference.frame(where, key, found.doc))) ?? head, span: at.span };
}
