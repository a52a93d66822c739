import { formatMeaning } from "../../explain/meanings/format.ts";
import { placeholderMeaning } from "../../explain/meanings/placeholder.ts";
import { formatsOfKinds } from "../../language/tables/formats.ts";
import { call, plainOf } from "../../language/trees/apply.ts";
import type { Param } from "../../model/contract.ts";
import { variablesOf } from "../../model/environment.ts";
import { span } from "../../model/source.ts";
import { indexName } from "../../model/tree.ts";
import { valueKind } from "../../runtime/param-types.ts";
import { paramAt } from "../declarations.ts";
import { groundOf, type Mention, meaningOfName, mentionsIn, type NameMeaning, sayingAt, wordsByMeaning } from "../mentions.ts";
import type { PlacedWord } from "../placeholders.ts";
import { showing, writtenData } from "../values.ts";
import { declaring, type Understood } from "../understood.ts";
import { type Asked, scalarAt, type Told } from "./asked.ts";
import { bold, code, listed, paragraphs, said } from "../markdown.ts";
import { paramText, typeText } from "./param.ts";

/** What a name means that a text says in braces, or that `each` and `when` say; and the format that a value is written in. */
export function toldOfName(asked: Asked): Told | undefined {
  const node = scalarAt(asked);
  const { at, offset, subject, project, way } = asked;
  const ground = groundOf(subject, project);
  if (node === undefined || ground === undefined || at?.kind !== "value") return undefined;
  const meaning = (path: Mention["path"]): NameMeaning => meaningOfName(ground, node.pointer, path);
  const mentions = mentionsIn(node, sayingAt(way), wordsByMeaning(declaring(asked)?.meaning, meaning));
  const holds = ({ span }: PlacedWord): boolean => span.start <= offset && offset <= span.end;
  for (const mention of mentions) {
    const { name, field, format, word, path } = mention;
    const meant = meaning(path);
    const known = declaring(asked, meant.kind === "variable" ? undefined : meant.path[0]);
    if (format && holds(format)) return formatTold(asked, known, meant, format);
    const isVariable = meant.kind === "variable";
    // The word before a dot means the item whose field stands behind it; `vars` means nothing without its field.
    if (holds(name) && field && !isVariable)
      return { text: nameText(asked, known, meaning([name.text]), name, undefined), span: name.span };
    const last = field ?? name;
    // A word of a condition is one of those of its parameter.
    if (word && holds(word)) return { text: nameText(asked, known, meant, last, undefined), span: word.span };
    if (holds(name) || holds(last))
      return {
        text: nameText(asked, known, meant, last, format),
        span: isVariable ? span(name.span.source, name.span.start, last.span.end) : last.span,
      };
  }
  return undefined;
}

function nameText(
  asked: Asked,
  known: Understood | undefined,
  meant: NameMeaning,
  word: PlacedWord,
  format: PlacedWord | undefined,
): string {
  const { hover, ...words } = asked.words;
  if (meant.kind === "variable") return variableText(asked, meant.name);
  const param = known && paramAt(known.meaning, meant.path);
  const list = code(meant.path.join("."));
  if (meant.kind === "index")
    return paragraphs(hover("head-index", { name: bold(word.text) }), said(placeholderMeaning(indexName, words)?.doc ?? "")) ?? "";
  if (meant.kind === "item")
    return paragraphs(hover("head-item", { name: bold(word.text), list }), listed(param && typeText(param, asked.words))) ?? "";
  if (known === undefined || param === undefined) return paragraphs(bold(word.text), listed(known && hover("no-declaration"))) ?? "";
  return paramText(asked, known, { param, path: meant.path }, [format && printsText(asked, known, param, meant, format)]);
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

/** A format, and what it prints of the value in the sample. */
function formatTold(asked: Asked, known: Understood | undefined, meant: NameMeaning, format: PlacedWord): Told | undefined {
  const { hover } = asked.words;
  const param = known && meant.kind !== "variable" ? paramAt(known.meaning, meant.path) : undefined;
  const printed = known && param && meant.kind !== "variable" ? printsText(asked, known, param, meant, format) : undefined;
  const example = formatMeaning(format.text.trim())?.shows;
  const text = printed ?? (example && hover("prints-example", { text: code(example.text), value: code(example.value) }));
  const head = hover("head-format", { name: bold(format.text) });
  return { text: paragraphs(head, listed(text)) ?? head, span: format.span };
}

/** What a format prints of the value of a parameter in the sample that values are shown with. */
function printsText(
  { words: { hover }, project }: Asked,
  { meaning, sample }: Understood,
  param: Param,
  meant: NameMeaning,
  format: PlacedWord,
): string | undefined {
  if (sample === undefined || meant.kind !== "parameter") return undefined;
  const value = sample.values.get(param.name);
  const plain = value && plainOf(value);
  const found = formatsOfKinds[valueKind(param.type)]?.read(format.text);
  const text = plain === undefined || found === undefined ? undefined : call(found.fn, plain, found.option);
  if (typeof text !== "string") return undefined;
  return hover("prints", { text: code(writtenData(text, showing(meaning, project))), sample: code(sample.name) });
}
