import { type SayConfig, settingWords, takenText, warningCodes } from "../../explain/configuration.ts";
import { settingTo, type SettingPlace, wordId } from "../../language/readers/settings.ts";
import { type NamedTaken, type Settings, type Taken } from "../../language/tables/configuration.ts";
import { productionHosts } from "../../language/tables/hosts.ts";
import { child, type DocumentNode, type MapNode, stepsOf } from "../../model/document.ts";
import { docsOf } from "../../report/code-docs.ts";
import { configKeyMessages } from "../../words/en/config-keys.ts";
import type { Language } from "../../words/language.ts";
import { loadPages } from "../../words/load.ts";
import { saying } from "../../words/saying.ts";
import type { Completion, Completions } from "../answers.ts";
import { described } from "../complete/asked.ts";
import { cursorAt, type KeyCursor, type ValueCursor } from "../complete/cursor.ts";
import { type Begin, type KeyPosition, keyText } from "../complete/key-text.ts";
import { bareItem, valueItem } from "../complete/slot-items.ts";
import { lineBreakOf } from "../complete/write.ts";
import type { EditorProject } from "../project.ts";
import type { Subject } from "../subject.ts";
import { environmentsIn, variablesLacking } from "./known.ts";
import { pathItems } from "./paths.ts";

/** What proposals for the configuration are made of. */
interface Asked {
  readonly subject: Subject;
  readonly offset: number;
  readonly project: EditorProject;
  /** The language of the client, with what the pages of codes say in it. */
  readonly language: Language;
  readonly say: SayConfig;
  readonly says: (id: string) => string;
}

const none: Completions = { items: [], isIncomplete: false };

/** What can be written at an offset of flowspec.config.yaml: settings that are not there yet, their words, names that the project knows. */
export async function configurationCompletions(subject: Subject, offset: number, project: EditorProject): Promise<Completions> {
  const cursor = cursorAt(subject.source, offset);
  if (cursor?.kind !== "key" && cursor?.kind !== "value") return none;
  const language = await loadPages(project.language);
  const say = saying("configKeys", configKeyMessages, language);
  const items = await itemsAt({ subject, offset, project, language, say, says: settingWords(language) }, cursor);
  return { items, isIncomplete: items.some(({ kind }) => kind === "folder") };
}

async function itemsAt(asked: Asked, cursor: KeyCursor | ValueCursor): Promise<readonly Completion[]> {
  if (cursor.kind === "value") {
    const place = settingTo(stepsOf(cursor.pointer));
    return place && cursor.quote !== "block" ? valueItems(asked, cursor, place) : [];
  }
  const place = settingTo(stepsOf(cursor.map.pointer));
  return place ? keyItems(asked, cursor, place) : [];
}

/** The keys of a map that it has not yet. */
function keyItems(asked: Asked, cursor: KeyCursor, { id, takes }: SettingPlace): readonly Completion[] {
  const position: KeyPosition = { ...cursor, lineBreak: lineBreakOf(asked.subject.source) };
  const written = (key: string, of: Taken): Pick<Completion, "label" | "span" | "text" | "isSnippet" | "asksAgain"> => ({
    label: key,
    span: cursor.span,
    ...keyText(key, beginOf(of), "", position),
  });
  const of = takes.kind === "either" ? takes.more : takes;
  const isNew = (key: string): boolean => !cursor.map.entries.has(key);
  if (of.kind === "named")
    return namesIn(asked, of, cursor)
      .filter(({ name }) => isNew(name))
      .map(({ name, about, kind }) => ({ ...written(name, of.of), kind, ...described(takenText(of.of, asked.say), about) }));
  if (of.kind !== "map") return [];
  return Object.entries(of.keys)
    .filter(([key]) => isNew(key) && isMeant(of.keys, key, cursor.map))
    .map(([key, setting]) => ({
      ...written(key, setting.takes),
      kind: "key" as const,
      ...described(takenText(setting.takes, asked.say), asked.says(id === "" ? key : `${id}.${key}`)),
      ...(setting.required ? { isPreferred: true as const } : {}),
    }));
}

/** Whether a setting says more of the word that the map has, where it is for one alone. */
function isMeant(settings: Settings, key: string, map: MapNode): boolean {
  const only = settings[key]?.only;
  const word = only && child(map, only.key);
  return word === undefined || (word.kind === "scalar" && word.value === only?.word);
}

interface KnownName {
  readonly name: string;
  readonly about?: string;
  readonly kind: "code" | "variable" | "key";
}

/** The names that a map may have, as far as they are known. */
function namesIn({ language, project }: Asked, { names }: NamedTaken, { document, map }: KeyCursor): readonly KnownName[] {
  if (names === "codes") return warningCodes().map((name) => ({ name, about: docsOf(name, language).what, kind: "code" }));
  if (!("pattern" in names)) return names.map((name) => ({ name, kind: "key" }));
  const [section, environment = "", inner] = stepsOf(map.pointer);
  if (section !== "environments" || inner === undefined) return [];
  return variablesLacking(document, environment, project).map((name) => ({ name, kind: "variable" }));
}

/** How one begins to write what a setting takes. */
function beginOf(takes: Taken): Begin {
  switch (takes.kind) {
    case "flag":
      return "yes";
    case "some":
      return "list";
    case "map":
    case "named":
      return "map";
    default:
      return "value";
  }
}

/** The values of a setting. */
async function valueItems(asked: Asked, cursor: ValueCursor, { id, takes }: SettingPlace): Promise<readonly Completion[]> {
  switch (takes.kind) {
    case "word":
      return takes.words.map((word) => valueItem(cursor, word, "word", described(undefined, asked.says(wordId(takes.of, word)))));
    case "flag":
      return cursor.quote === "" ? ["true", "false"].map((word) => bareItem(cursor, word, "value", {})) : [];
    case "some":
      return valueItems(asked, cursor, { id, takes: takes.of });
    case "either":
      return valueItems(asked, cursor, { id, takes: takes.one });
    case "path":
      return pathItems(asked, cursor, id === "specs");
    case "environment":
      return [...environmentsIn(cursor.document).keys()].map((name) => valueItem(cursor, name, "value", {}));
    case "variable":
      return variableItems(asked, cursor, cursor.document);
    case "host":
      return hostsAt(cursor.pointer).map((host) => valueItem(cursor, host, "value", {}));
    default:
      return [];
  }
}

function variableItems({ project }: Asked, cursor: ValueCursor, document: DocumentNode): readonly Completion[] {
  const [, environment = ""] = stepsOf(cursor.pointer);
  return variablesLacking(document, environment, project).map((name) => valueItem(cursor, name, "variable", {}));
}

/** The hosts of production: that of a service, where one is asked for. */
function hostsAt(pointer: string): readonly string[] {
  const service = stepsOf(pointer).at(-1);
  const known = Object.entries(productionHosts);
  return (known.some(([name]) => name === service) ? known.filter(([name]) => name === service) : known).map(([, host]) => host);
}
