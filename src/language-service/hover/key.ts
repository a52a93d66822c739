import { codes } from "../../code-families.ts";
import { applies } from "../../diagnostics/collector.ts";
import { keyTold } from "../../explain/meanings/key.ts";
import { keyEntryOf } from "../../explain/tables/keys.ts";
import { lawsOfKey } from "../../explain/tables/laws.ts";
import { keyName } from "../../explain/tables/members.ts";
import type { ActionName } from "../../model/contract.ts";
import type { Asked, Told } from "./asked.ts";
import { targetsAround } from "./asked.ts";
import { bold, listed, paragraphs, said } from "../markdown.ts";
import { printedLine } from "./printed.ts";
import { sentLines } from "./sends.ts";
import type { HoverWords } from "./words.ts";
import { writtenLines } from "./written.ts";

/** What a key of the tables means where it stands, what it takes, what is written of it for these contracts, and who judges it. */
export async function toldOfKey(asked: Asked): Promise<Told | undefined> {
  const { at, way, words } = asked;
  const step = way?.keys.at(-1);
  if (at === undefined || step === undefined || way === undefined || way.rest.length > 0 || at.entry?.name !== step.key) return undefined;
  const found = keyEntryOf(step.construct, step.key, step.row);
  if (found === undefined) return undefined;
  const { entry, typed } = found;
  const here = targetsAround(asked, way.keys);
  const told = keyTold(entry, typed, inCode(words));
  const name = keyName(entry);
  const isRequired = step.construct.required.includes(step.key);
  const { hover } = words;
  const sent = sentLines(asked);
  const text = paragraphs(
    isRequired ? hover("head-required", { name: bold(name) }) : bold(name),
    said(told.doc),
    listed(
      hover(told.bounds === undefined ? "takes" : "takes-bounded", { takes: said(told.takes), bounds: told.bounds ?? "" }),
      told.parameter === undefined ? undefined : hover("parameter", { type: told.parameter }),
      // What is sent names the members too.
      ...(sent.length === 0 || here.length > 1 ? writtenLines(step, here, words) : []),
      ...sent,
      await printedLine(asked),
      judgedBy(
        name,
        here.map(({ action }) => action),
        words,
      ),
    ),
  );
  return text === undefined ? undefined : { text, span: at.span };
}

/** The words of a reference whose words of keys are code. */
function inCode({ reference }: HoverWords): HoverWords["reference"] {
  const { slots } = reference;
  return { ...reference, slots: { ...slots, oneOf: (words) => slots.oneOf(words.map((word) => `\`${word}\``)) } };
}

/** The laws that find something wrong at a key, in some actions; where there are none, those that look at it. */
function judgedBy(name: string, actions: readonly ActionName[], { hover }: HoverWords): string | undefined {
  const { at, beside } = lawsOfKey(name);
  const isOfThese = (law: string): boolean => {
    const rule = codes.find((each) => each.name === law);
    return rule === undefined || actions.length === 0 || actions.some((action) => applies(rule, action));
  };
  const judging = at.filter(isOfThese);
  if (judging.length > 0) return hover("judged", { codes: judging });
  const looking = beside.filter(isOfThese);
  return looking.length > 0 ? hover("looked-at", { codes: looking }) : undefined;
}
