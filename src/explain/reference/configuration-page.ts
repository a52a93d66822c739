import { configKeyMessages } from "../../words/en/config-keys.ts";
import type { Language } from "../../words/language.ts";
import type { ReferenceWords } from "../../words/reference.ts";
import { saying } from "../../words/saying.ts";
import { configuration, type Settings, type Taken, type WordTaken } from "../../language/tables/configuration.ts";
import { wordId } from "../../language/readers/settings.ts";
import { groupBy } from "../../report/group.ts";
import { settingWords, takenText } from "../configuration.ts";
import { configExample } from "../examples/configuration.ts";
import { coded, fenced, page, table } from "./markdown.ts";

/** A setting, or what a name of the author's stands for, as a line of the page. */
interface Line {
  readonly id: string;
  readonly takes: Taken;
  readonly byDefault?: string | boolean;
}

/** The page on flowspec.config.yaml, in a language: its settings with what they take, the words that they take, and an example. */
export function configurationPage(language: Language, { derived, suffix, comma }: ReferenceWords): string {
  const say = saying("configKeys", configKeyMessages, language);
  const says = settingWords(language);
  const lines = linesOf(configuration, "");
  const shown = (id: string): string => id.replaceAll("*", say("name"));
  return page(
    "flowspec.config.yaml",
    derived,
    say("doc"),
    table(
      [say("head"), say("head-takes"), say("head-default"), say("head-meaning")],
      lines.map(({ id, takes, byDefault }) => [
        `\`${shown(id)}\``,
        takenText(takes, say),
        byDefault === undefined ? "" : `\`${String(byDefault)}\``,
        says(id),
      ]),
    ),
    `## ${say("words")}`,
    table(
      [say("head"), say("head-word"), say("head-meaning")],
      wordLists(lines).flatMap(({ ids, of, words }) =>
        words.map((word) => [coded(ids.map(shown), comma), `\`${word}\``, says(wordId(of, word))]),
      ),
    ),
    `## ${say("example")}`,
    say("example-doc"),
    fenced("yaml", configExample),
    say("schema-doc", { schema: `schema/flowspec.config.schema${suffix}.json` }),
  );
}

/** Settings with those within them, in order. */
function linesOf(settings: Settings, at: string): readonly Line[] {
  return Object.entries(settings).flatMap(([key, { takes, byDefault }]) => {
    const id = `${at}${key}`;
    return [{ id, takes, ...(byDefault === undefined ? {} : { byDefault }) }, ...linesIn(takes, id)];
  });
}

function linesIn(takes: Taken, id: string): readonly Line[] {
  if (takes.kind === "map") return linesOf(takes.keys, `${id}.`);
  if (takes.kind === "either") return linesIn(takes.more, id);
  if (takes.kind !== "named") return [];
  return [{ id: `${id}.*`, takes: takes.of }, ...linesIn(takes.of, `${id}.*`)];
}

/** The lists of words that settings take, each once with the settings that take one of it. */
function wordLists(lines: readonly Line[]): readonly (WordTaken & { readonly ids: readonly string[] })[] {
  const taking = lines.flatMap(({ id, takes }) => wordsIn(takes).map((words) => ({ id, words })));
  return [...groupBy(taking, ({ words }) => words.of).values()].flatMap((alike) => {
    const [first] = alike;
    return first === undefined ? [] : [{ ...first.words, ids: alike.map(({ id }) => id) }];
  });
}

/** The words that a setting itself takes. */
function wordsIn(takes: Taken): readonly WordTaken[] {
  return takes.kind === "word" ? [takes] : takes.kind === "either" ? wordsIn(takes.one) : [];
}
