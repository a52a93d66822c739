import { actionNames } from "../../model/contract.ts";
import { docsOf } from "../../report/code-docs.ts";
import type { KeyForm, KeyMeaning, Written } from "../meanings/key.ts";
import { cut, indented, labelled, type Layout, lines, listed, names, paragraphs, wrapped } from "./layout.ts";

/** How much is said of a key: all with an example, all but that, or what it is alone. */
export type Detail = "example" | "whole" | "short";

/** A key explained. */
export function keyText(meaning: KeyMeaning, layout: Layout, detail: Detail): string {
  const { name, construct, required, stands, actions, forms, laws } = meaning;
  const { paint, words } = layout;
  const { say } = words;
  const isEverywhere = actions.length === actionNames.length;
  const isLeft = detail === "short" || (detail === "whole" && forms.some(({ example }) => example !== undefined));
  return paragraphs(
    say(required ? "key-required" : "key", { name: paint(name, "bold"), construct }),
    lines(
      labelled(say("stands-at"), names(stands, layout, 3), paint),
      isEverywhere ? "" : labelled(say("actions"), actionsText(actions, layout), paint),
    ),
    ...forms.map((form) => formText(form, layout)),
    detail === "short" ? "" : lawsText(laws, layout),
    detail === "example" ? exampleOf(forms, layout) : "",
    isLeft ? wrapped(say(detail === "short" ? "ask-laws" : "ask-example", { name })) : "",
  );
}

function formText({ types, doc, takes, bounds, parameter, writes, together, lacking }: KeyForm, layout: Layout): string {
  const { paint, words } = layout;
  const { say } = words;
  return lines(
    ...(types.length === 0 ? [] : [wrapped(say("of-type", { types }))]),
    wrapped(doc),
    labelled(say("takes"), bounds === undefined ? takes : say("parts", { one: takes, other: bounds }), paint),
    parameter === undefined ? "" : labelled(say("parameter"), parameter, paint),
    writes.length === 0 ? labelled(say("writes"), say(together ? "not-sent" : "nothing-own"), paint) : "",
    ...writes.map((each, index) => labelled(index === 0 ? say("writes") : "", writtenText(each, together, layout), paint)),
    lacking.length === 0 ? "" : labelled(say("not-in"), names(lacking, layout), paint),
  );
}

/** What a key writes, as the reference says it. */
function writtenText({ members, structures, negated, codes }: Written, together: boolean, { words: { reference } }: Layout): string {
  const { page: said, comma } = reference;
  const where = structures.join(comma);
  if (members.length === 0) return said.keysIn(where);
  const what = said.membersIn(members.join(comma), where, negated);
  if (together) return said.together(what);
  return codes.length === 0 || codes.length > 12
    ? what
    : said.codes(
        what,
        codes.map(([word, code]) => [word, String(code)] as const),
      );
}

function lawsText({ at, beside }: KeyMeaning["laws"], layout: Layout): string {
  const { paint, words } = layout;
  const { say, language } = words;
  const { shown, left } = cut(at, layout.all);
  return lines(
    at.length === 0 ? "" : paint(say("judged-at"), "bold"),
    listed(
      shown.map((name) => [name, docsOf(name, language).what] as const),
      "  ",
      paint,
    ),
    left === 0 ? "" : `  ${say("more", { count: left })}`,
    beside.length === 0
      ? ""
      : labelled(say(at.length === 0 ? "looked-at" : "also-for"), say("by-laws", { names: names(beside, layout, 6) }), paint),
  );
}

function exampleOf(forms: readonly KeyForm[], { paint, words: { say } }: Layout): string {
  const example = forms.find((form) => form.example !== undefined)?.example;
  return example === undefined ? "" : `${paint(say("example"), "bold")}\n${indented(example)}`;
}

/** Actions by name; of most of them those that are none of them. */
function actionsText(actions: KeyMeaning["actions"], { words: { say } }: Layout): string {
  const others = actionNames.filter((name) => !actions.includes(name));
  return others.length < actions.length ? say("all-but", { actions: others }) : say("names", { names: actions });
}
