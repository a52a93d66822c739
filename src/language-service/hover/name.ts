import { formatMeaning } from "../../explain/meanings/format.ts";
import { placeholderMeaning } from "../../explain/meanings/placeholder.ts";
import { formatsOfKinds, type KindFormats } from "../../language/tables/formats.ts";
import { kindsInTexts } from "../../language/tables/value-kinds.ts";
import { call, plainOf } from "../../language/trees/apply.ts";
import type { Param } from "../../model/contract.ts";
import { variablesOf } from "../../model/environment.ts";
import { span } from "../../model/source.ts";
import { indexName } from "../../model/tree.ts";
import { valueKind } from "../../runtime/param-types.ts";
import { paramAt } from "../declarations.ts";
import { varsThing } from "../names/bind/scope.ts";
import { boundWith, namedHere } from "../names/here.ts";
import type { Occurrence } from "../names/occurrence.ts";
import type { PlacedWord } from "../placeholders.ts";
import { showing, writtenData } from "../values.ts";
import { declaring, type Understood } from "../understood.ts";
import type { Asked, Told } from "./asked.ts";
import { bold, code, listed, paragraphs, said } from "../markdown.ts";
import { paramText, typeText } from "./param.ts";

/** What a name means that a text says in braces, or that `each` and `when` say; and the format that a value is written in. */
export function toldOfName(asked: Asked): Told | undefined {
  const { at: place, offset, subject, project } = asked;
  if (place === undefined) return undefined;
  const found = namedHere(subject, offset, project);
  if (found === undefined) return formatAt(asked);
  const { at, bound } = found;
  if (at.kind === "role" || at.kind === "component" || at.kind === "sample") return undefined;
  const beside = bound.occurrences.filter(({ text }) => text === at.text);
  const before = beside.findLast(({ kind, span: { end } }) => kind !== "word" && end <= at.span.start);
  // A word of a condition is one of those of what it is compared with.
  if (at.kind === "word") return before && { text: nameText(asked, before), span: at.span };
  const variable = at.thing === varsThing ? beside.find(({ span: { start } }) => start === at.span.end + 1) : at;
  if (variable?.kind !== "variable") return { text: nameText(asked, at), span: at.span };
  const { source, start } = at === variable && before?.thing === varsThing ? before.span : at.span;
  return { text: variableText(asked, variable.name), span: span(source, start, variable.span.end) };
}

/** What a format is that stands at an offset, with the name whose value it writes. */
function formatAt(asked: Asked): Told | undefined {
  const { subject, offset, project } = asked;
  for (const { occurrences } of boundWith(subject, project))
    for (const { format, ...at } of occurrences)
      if (format && format.span.source === subject.source && format.span.start <= offset && offset <= format.span.end)
        return formatTold(asked, at, format);
  return undefined;
}

function nameText(asked: Asked, at: Occurrence): string {
  const { hover, ...words } = asked.words;
  const { kind, path, name, format } = at;
  const known = declaring(asked, path[0]);
  const param = known && declaredAs(known, at);
  if (kind === "number")
    return paragraphs(hover("head-index", { name: bold(name) }), said(placeholderMeaning(indexName, words)?.doc ?? "")) ?? "";
  if (kind === "item" || kind === "implicit-item") {
    const list = code(path.join("."));
    return paragraphs(hover("head-item", { name: bold(name), list }), listed(param && typeText(param, asked.words))) ?? "";
  }
  if (known === undefined || param === undefined) return paragraphs(bold(name), listed(known && hover("no-declaration"))) ?? "";
  return paramText(asked, known, { param, path }, [format && printsText(asked, known, param, at, format)]);
}

/** The declaration that a name leads to; a path that means nothing where it stands leads to none. */
function declaredAs({ meaning }: Understood, { kind, path }: Pick<Occurrence, "kind" | "path">): Param | undefined {
  return kind === "unknown" && path.length > 1 ? undefined : paramAt(meaning, path);
}

/** A variable of the environment, with its value in each. */
function variableText({ words: { hover, ...words }, project }: Asked, name: string): string {
  const environments = [...(project.settings.environments?.values() ?? [])];
  const values = environments.flatMap((environment) => {
    const called = code(environment.name);
    const value = environment.vars.get(name)?.value;
    if (value !== undefined) return [hover("in-environment", { environment: called, value: code(value) })];
    return variablesOf(environment).has(name) ? [hover("at-run-time", { environment: called })] : [];
  });
  return (
    paragraphs(
      hover("head-variable", { name: bold(`vars.${name}`) }),
      said(placeholderMeaning("vars", words)?.doc ?? ""),
      listed(...(values.length === 0 ? [hover("no-declaration")] : values)),
    ) ?? ""
  );
}

/** A format, and what it prints of the value in the sample; where the value has no such format, which it has. */
function formatTold(asked: Asked, at: Pick<Occurrence, "kind" | "path" | "name">, format: PlacedWord): Told | undefined {
  const { hover } = asked.words;
  const known = declaring(asked, at.kind === "variable" ? undefined : at.path[0]);
  const param = known && formattedBy(known, at);
  const forms = param && formsOf(param);
  if (param && (forms === undefined || forms.read(format.text) === undefined)) {
    const formats = forms?.forms.map((form) => `{{${at.path.length > 1 ? at.path.at(-1) : at.name}:${form}}}`);
    const head = bold(at.path.join("."));
    const says = formats === undefined ? hover("no-formats") : hover("formats", { formats });
    return { text: paragraphs(head, listed(typeText(param, asked.words), says)) ?? head, span: format.span };
  }
  const printed = known && param && printsText(asked, known, param, at, format);
  const example = formatMeaning(format.text.trim())?.shows;
  // Of a value of which nobody knows the type, what no type has is no format.
  if (param === undefined && example === undefined) return undefined;
  const text = printed ?? (example && hover("prints-example", { text: code(example.text), value: code(example.value) }));
  const head = hover("head-format", { name: bold(format.text) });
  return { text: paragraphs(head, listed(text)) ?? head, span: format.span };
}

/** What is declared of the value that a format is to write: of an item what single items of its list are. */
function formattedBy(known: Understood, at: Pick<Occurrence, "kind" | "path">): Param | undefined {
  if (at.kind === "variable" || at.kind === "number") return undefined;
  const param = declaredAs(known, at);
  if (at.kind !== "item" && at.kind !== "implicit-item") return param;
  return param?.items?.kind === "one" ? param.items.value : undefined;
}

/** The formats of a parameter; nothing of what is only written as it is, as lists of maps are not at all. */
function formsOf({ type, items }: Param): KindFormats | undefined {
  const kind = valueKind(type);
  const isJoined = items?.kind === "one" && kindsInTexts.has(valueKind(items.value.type));
  return kind === "list" && !isJoined ? undefined : formatsOfKinds[kind];
}

/** What a format prints of the value of a parameter in the sample that values are shown with. */
function printsText(
  { words: { hover }, project }: Asked,
  { meaning, sample }: Understood,
  param: Param,
  { kind }: Pick<Occurrence, "kind">,
  format: PlacedWord,
): string | undefined {
  if (sample === undefined || kind !== "param") return undefined;
  const value = sample.values.get(param.name);
  const plain = value && plainOf(value);
  const found = formatsOfKinds[valueKind(param.type)]?.read(format.text);
  const text = plain === undefined || found === undefined ? undefined : call(found.fn, plain, found.option);
  if (typeof text !== "string") return undefined;
  return hover("prints", { text: code(writtenData(text, showing(meaning, project))), sample: code(sample.name) });
}
