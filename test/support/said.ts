import { readdirSync } from "node:fs";
import { codes } from "../../src/code-families.ts";
import { frameKeys } from "../../src/explain/tables/frame.ts";
import { allConstructs, allKeys } from "../../src/explain/tables/keys.ts";
import type { Messages } from "../../src/runtime/message.ts";
import { english } from "../../src/words/english.ts";
import { chinese } from "../../src/words/zh/chinese.ts";
import { chineseReference } from "../../src/words/zh/reference.ts";

/** What is said in both languages, with the name of what it is said of. */
export interface Said {
  readonly name: string;
  readonly en: string;
  readonly zh: string;
}

/** Sentences by id, some of which may not be there. */
type Sentences = Readonly<Record<string, string | undefined>>;

/** The sentences of two lists of messages that have the same id. */
function paired(name: string, en: Sentences = {}, zh: Sentences = {}): readonly Said[] {
  return Object.entries(en).flatMap(([id, sentence]) => {
    const said = zh[id];
    return sentence === undefined || said === undefined ? [] : [{ name: `${name} ${id}`, en: sentence, zh: said }];
  });
}

/** What codes say: their messages, helps and pages. What Chinese lacks yet is left out. */
function ofCodes(): readonly Said[] {
  return codes.flatMap(({ name, messages, helps, docs: { what, why, fix } }) => {
    const zh = chinese.codes[name];
    if (zh === undefined) return [];
    return [...paired(name, messages, zh.messages), ...paired(name, helps, zh.helps), ...paired(name, { what, why, fix }, { ...zh.docs })];
  });
}

/** What the program says, family by family. */
async function ofFamilies(): Promise<readonly Said[]> {
  const folder = new URL("../../src/words/en/", import.meta.url);
  const said: Said[] = [];
  for (const file of readdirSync(folder).filter((each) => each.endsWith(".ts"))) {
    const family = file.replace(".ts", "");
    const [messages] = Object.values<Messages>(await import(new URL(file, folder).href));
    const zh = new Map<string, Messages>(Object.entries(chinese.families ?? {})).get(family);
    said.push(...paired(family, messages, zh));
  }
  return said;
}

/** What the reference says of constructs, keys and the frame. */
function ofKeys(): readonly Said[] {
  const none = "";
  return [
    ...allConstructs().map(({ construct: { name, doc } }) => ({ name, en: doc, zh: chineseReference.construct(name, none) })),
    ...allKeys().flatMap(({ construct, key, rows }) =>
      rows.map(({ types, row }) => ({
        name: [construct.name, key, ...types].join(" "),
        en: row.doc,
        zh: chineseReference.key(construct.name, key, types, none),
      })),
    ),
    ...frameKeys().map(({ where, key, doc }) => ({ name: `${where} ${key}`, en: doc, zh: chineseReference.frame(where, key, none) })),
  ];
}

/** Every sentence of the program and the reference that stands in both languages, by its id. */
export async function saidInBoth(): Promise<readonly Said[]> {
  return [
    ...ofCodes(),
    ...paired("common helps", english.commonHelps, chinese.commonHelps),
    ...paired("fix titles", english.fixTitles, chinese.fixTitles),
    ...paired("related notes", english.relatedNotes, chinese.relatedNotes),
    ...(await ofFamilies()),
    ...ofKeys(),
  ];
}
