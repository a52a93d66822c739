import { serviceCodeTable } from "../wire/service-codes.ts";
import { explainCode } from "./code.ts";
import { actionMeaning } from "./meanings/action.ts";
import { constructMeaning } from "./meanings/construct.ts";
import { formatMeaning } from "./meanings/format.ts";
import { keyMeaning } from "./meanings/key.ts";
import type { Meaning } from "./meanings/meaning.ts";
import { memberMeaning, membersCalled, structureMeaning } from "./meanings/member.ts";
import { formerMeaning, type OtherNameMeaning, spokenMeaning } from "./meanings/other-name.ts";
import { paramTypeMeaning } from "./meanings/param-type.ts";
import { placeholderMeaning } from "./meanings/placeholder.ts";
import { replyMeaning } from "./meanings/reply.ts";
import { codeMeaning, wordMeaning } from "./meanings/word.ts";
import { allNames, lastPart } from "./names.ts";
import { replyIn } from "./reply.ts";
import { codesOfSentence } from "./sentence.ts";
import { explainServiceCode } from "./service-code.ts";
import { frameKeys } from "./tables/frame.ts";
import { allConstructs, allKeys, type KeyEntry } from "./tables/keys.ts";
import { keysOfLaw } from "./tables/laws.ts";
import type { ExplainWords } from "./words.ts";

/** How many codes a sentence is said to be of. */
const mostCandidates = 5;

/** The longest name there is, and more: a longer text is a sentence or a reply. */
const longestName = 200;

/**
 * Everything that a name means: a code, a key, a member, a word, a type, an action; else the codes that a text names, or of which it may be the
 * sentence. None where it is none of that. It is said in the words of a language.
 */
export function meaningsOf(asked: string, words: ExplainWords): readonly Meaning[] {
  const text = asked.trim();
  const name = bareName(text);
  if (name === "") return [];
  if (name.length <= longestName) {
    const known = calledSo(name, words);
    if (known.length > 0) return known;
  }
  return ofReply(text, words);
}

/** A name without what is written around it: quotes, a colon, indexes of lists. A pointer into a contract is a path. */
function bareName(text: string): string {
  return text
    .replaceAll(/^["'`「『“]+|(?<!["'`」』”:：,])["'`」』”:：,]+$/gu, "")
    .replace(/^#?\/(?=[\w/.-]+$)/u, "")
    .replaceAll(/\[\d*\]|(?<=[\w-])[./]\d+(?=$|[./])/gu, "")
    .replaceAll(/(?<=\w)\/(?=\w)/gu, ".")
    .trim();
}

/** What is called so, exactly or but for the letter case; else what people call so. */
function calledSo(name: string, words: ExplainWords): readonly Meaning[] {
  const exact = named(name, words);
  const [first] = exact;
  if (first?.kind === "other-name") return withWhatItIs(first, words);
  const alike = first ? exact : allNames().flatMap((each) => (each.toLowerCase() === name.toLowerCase() ? named(each, words) : []));
  const spoken = spokenMeaning(name, words);
  if (alike.length > 0) return [...alike, ...(spoken?.kind === "elsewhere" ? [spoken] : [])];
  return spoken?.kind === "other-name" ? withWhatItIs(spoken, words) : defined(spoken);
}

/** Of more things that are called so, only what they are called here is said. */
const mostSpoken = 3;

/** What is called otherwise, with what it is where that is little. */
function withWhatItIs(other: OtherNameMeaning, words: ExplainWords): readonly Meaning[] {
  const spoken = [...new Set(other.words.map(({ word }) => word))];
  if (other.keys.length + spoken.length > mostSpoken) return [other];
  return [other, ...other.keys.flatMap((key) => named(key, words)), ...spoken.flatMap((word) => defined<Meaning>(wordMeaning(word)))];
}

function named(name: string, words: ExplainWords): readonly Meaning[] {
  const { reference } = words;
  return [
    ...defined(diagnosticMeaning(name, words)),
    ...[...serviceCodeTable.keys()]
      .filter((code) => code === name || lastPart(code) === name)
      .flatMap((code) => serviceCodeMeaning(code, words)),
    ...defined(actionMeaning(name)),
    ...allKeys()
      .filter((entry) => isCalled(entry, name))
      .map((entry) => keyMeaning(entry, reference)),
    ...frameKeys()
      .filter(({ key, where }) => key === name || `${frameHolders[where]}.${key}` === name)
      .map((frame): Meaning => ({ kind: "frame-key", ...frame, doc: reference.frame(frame.where, frame.key, frame.doc) })),
    ...allConstructs()
      .filter(({ construct }) => construct.name === name)
      .map((entry) => constructMeaning(entry, reference)),
    ...defined(wordMeaning(name)),
    ...defined(codeMeaning(name)),
    ...defined(paramTypeMeaning(name, reference)),
    ...defined(formatMeaning(name)),
    ...membersMeaning(name, words),
    ...defined(structureMeaning(name)),
    ...defined(replyMeaning(name, words)),
    ...defined(placeholderMeaning(name, words)),
    ...defined(formerMeaning(name, words)),
  ];
}

/** The key in which keys of the frame stand. */
const frameHolders = { top: "contract", declaration: "params", construct: "", element: "", sample: "samples" } as const;

function defined<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

function diagnosticMeaning(name: string, { language, reference }: ExplainWords): Meaning | undefined {
  const code = explainCode(name, language);
  return code && { kind: "diagnostic", ...code, keys: keysOfLaw(name), docs: `docs/diagnostics/${name}${reference.suffix}.md` };
}

function serviceCodeMeaning(name: string, { catalogue }: ExplainWords): readonly Meaning[] {
  const code = explainServiceCode(name, catalogue);
  return code ? [{ kind: "service-code", ...code }] : [];
}

function membersMeaning(name: string, words: ExplainWords): readonly Meaning[] {
  const entries = membersCalled(name);
  return entries.length === 0 ? [] : [memberMeaning(name, entries, words)];
}

/** Whether a key is called so: by itself, with its construct, or by the end of a way to it. */
function isCalled({ construct, key, ways }: KeyEntry, name: string): boolean {
  if (!name.endsWith(key)) return false;
  return name === key || name === `${construct.name}.${key}` || ways.some((way) => `.${[...way, key].join(".")}`.endsWith(`.${name}`));
}

/**
 * What a text of several words means: the codes that it names, else those of which it may be the sentence, and of these the likeliest in full; and the
 * members that it names. Of a code that says no more than that something is wrong, the sentence beside it tells what.
 */
function ofReply(text: string, words: ExplainWords): readonly Meaning[] {
  const { codes, sentences } = replyIn(text);
  const isVague = codes.every((code) => lastPart(code) === code || code.endsWith(".ParamError"));
  const candidates = (isVague ? sentences : []).flatMap(codesOfSentence).filter(({ code }) => !codes.includes(code));
  const best = [...new Map(candidates.toSorted((a, b) => b.fit - a.fit).map((each) => [each.code, each])).values()].slice(
    0,
    mostCandidates,
  );
  const members = sentences
    .flatMap(membersIn)
    .slice(0, mostMembers)
    .flatMap((name) => membersMeaning(name, words));
  const explained = codes.flatMap((code) => serviceCodeMeaning(code, words));
  const [likeliest] = best;
  if (likeliest === undefined) return [...explained, ...members];
  const told = best.map(({ code, fit }) => {
    const { about = "", predictedBy = [] } = explainServiceCode(code, words.catalogue) ?? {};
    return { code, about, fit: Math.min(1, Math.round(fit * 100) / 100), predictedBy: predictedBy.map((each) => each.code) };
  });
  return [
    { kind: "sentence", candidates: told },
    ...(codes.length === 0 ? serviceCodeMeaning(likeliest.code, words) : explained),
    ...members,
  ];
}

/** How many of the members that a sentence names are explained. */
const mostMembers = 3;

/** Members that a sentence names, as paths; of those that stand in each other's path the whole one. */
function membersIn(sentence: string): readonly string[] {
  const paths = sentence.match(/(?<!\w)[A-Z]\w+(?:\.\w+)*/gu) ?? [];
  return [...new Set(paths.map(bareName))].filter((path) => membersCalled(path).length > 0);
}
