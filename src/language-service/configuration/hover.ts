import { explainCode } from "../../explain/code.ts";
import { type SayConfig, settingWords } from "../../explain/configuration.ts";
import { settingTo, type SettingPlace, wordId } from "../../language/readers/settings.ts";
import type { Taken } from "../../language/tables/configuration.ts";
import { stepsOf } from "../../model/document.ts";
import { configKeyMessages } from "../../words/en/config-keys.ts";
import type { Language } from "../../words/language.ts";
import { loadPages } from "../../words/load.ts";
import { saying } from "../../words/saying.ts";
import type { Hover } from "../answers.ts";
import { bold, paragraphs, said } from "../markdown.ts";
import type { EditorProject } from "../project.ts";
import type { Subject } from "../subject.ts";
import { under, type Under } from "../under.ts";
import { environmentsIn } from "./known.ts";

/** What hovers over the configuration are told with. */
interface Asked {
  readonly subject: Subject;
  readonly project: EditorProject;
  readonly language: Language;
  readonly say: SayConfig;
  readonly says: (id: string) => string;
}

/** What is said of a place of flowspec.config.yaml: a setting, one of its words, a code, a variable; nothing where there is nothing to say. */
export async function configurationHover(subject: Subject, offset: number, project: EditorProject): Promise<Hover | undefined> {
  const at = subject.document && under(subject.document, offset);
  const place = at && settingTo(stepsOf(at.node.pointer));
  if (at === undefined || place === undefined || (at.kind === "value" && at.node.kind !== "scalar")) return undefined;
  const language = await loadPages(project.language);
  const asked = { subject, project, language, say: saying("configKeys", configKeyMessages, language), says: settingWords(language) };
  const text = at.kind === "key" ? toldOfKey(asked, at, place) : toldOfValue(asked, at, place);
  return text === undefined ? undefined : { text, span: at.span };
}

function toldOfKey(asked: Asked, { node }: Under, { id, byDefault }: SettingPlace): string | undefined {
  const { says, say, language } = asked;
  const steps = stepsOf(node.pointer);
  const name = steps.at(-1) ?? "";
  if (id === "severities.*") {
    const code = explainCode(name, language);
    return code && paragraphs(bold(name), said(code.what), said(code.fix));
  }
  const isVariable = id === "environments.*.vars.*";
  return paragraphs(
    id.endsWith("*") ? bold(name) : undefined,
    said(says(id)),
    byDefault === undefined ? undefined : said(say("by-default", { value: byDefault })),
    isVariable ? toldOfVariable(asked, name, steps[1]) : undefined,
  );
}

/** Where a variable is named, and which other environments have it. */
function toldOfVariable({ say, project, subject }: Asked, name: string, environment: string | undefined): string | undefined {
  const files = project.index.filesNaming(name);
  const others = [...environmentsIn(subject.document)].flatMap(([other, names]) =>
    other !== environment && names.includes(name) ? [other] : [],
  );
  return paragraphs(
    // Of one that was not found nothing is said: contracts may not have been read yet.
    files.length === 0 ? undefined : said(say("named-in", { files })),
    others.length === 0 ? undefined : said(say("declared-in", { environments: others })),
  );
}

function toldOfValue(asked: Asked, { node }: Under, { id, takes }: SettingPlace): string | undefined {
  const { says } = asked;
  const value = node.kind === "scalar" && typeof node.value === "string" ? node.value : undefined;
  const words = wordsOf(takes);
  if (value !== undefined && words?.words.includes(value)) return paragraphs(bold(value), said(says(wordId(words.of, value))));
  if (value !== undefined && id === "environments.*.atRunTime")
    return paragraphs(bold(value), toldOfVariable(asked, value, stepsOf(node.pointer)[1]));
  return said(says(id));
}

/** The words that a value itself may be. */
function wordsOf(takes: Taken): Extract<Taken, { kind: "word" }> | undefined {
  return takes.kind === "word" ? takes : takes.kind === "either" ? wordsOf(takes.one) : undefined;
}
