// What is kept of a doc sentence of the SDK: a hash of what it says, and the numbers and words in it that bounds and enumerations are made of. The
// sentence itself is the service's, and is not copied.
import { createHash } from "node:crypto";

/** What sentences forbid or demand, the longer ones first. */
const negations = [
  "不支持",
  "不允许",
  "不建议",
  "不需要",
  "不可以",
  "不能",
  "不可",
  "不需",
  "不会",
  "不要",
  "不得",
  "不传",
  "不填",
  "不再",
  "无需",
  "无法",
  "禁止",
  "必须",
  "必填",
  "只能",
  "只支持",
  "仅支持",
  "仅",
  "暂不",
  "勿",
];

const entities = { "&nbsp;": " ", "&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"', "&#39;": "'", "&apos;": "'" };

/** A sentence as people read it: without tags, without links and their ids and numbers of points, with one spelling of characters that have several. */
function plainSentence(sentence) {
  return sentence
    .replaceAll(/&(?:nbsp|lt|gt|amp|quot|#39|apos);/gu, (entity) => entities[entity])
    .replaceAll(/<\/?[a-z][^<>]*>/giu, " ")
    .replaceAll(/!\[[^\]]*\]\([^()]*\)/gu, " ")
    .replaceAll(/\]\([^()]*\)/gu, "] ")
    .replaceAll(/https?:\/\/[^\s"'<>)）]*/gu, " ")
    .normalize("NFKC")
    .replaceAll(/(?<![\d.])\d{1,2}(?:\.(?!\d)|、)/gu, " ");
}

/**
 * The facts of a sentence: `hash` changes where it says something else, `numbers` and `words` are those in it, each once and in order. Words are all of
 * letters, so that it does not matter how codes are set off (bold, in quotes, as code or as items of a list), and what forbids or demands.
 */
export function sentenceFacts(sentence) {
  const plain = plainSentence(sentence);
  const said = plain.replaceAll(/[^\p{L}\p{N}]/gu, "");
  return {
    hash: createHash("sha256").update(said).digest("hex").slice(0, 12),
    numbers: unique(plain.replaceAll(/(?<=\d),(?=\d{3}(?!\d))/gu, "").match(/(?<![A-Za-z\d_.-])\d+(?:\.\d+)?(?![A-Za-z\d_])/gu)),
    words: unique([
      ...(plain.match(/(?<![A-Za-z\d])(?:[A-Za-z][A-Za-z\d]+|[A-Z](?![A-Za-z]))(?:[_.-][A-Za-z\d]+)*/gu) ?? []),
      ...negationsIn(plain),
    ]),
  };
}

function negationsIn(plain) {
  const found = [];
  let left = plain;
  for (const word of negations) {
    const count = left.split(word).length - 1;
    if (count > 0) found.push(count === 1 ? word : `${word}×${count}`);
    left = left.replaceAll(word, " ");
  }
  return found;
}

/** Each text once; numbers by what they are, words by their letters. */
function unique(texts) {
  return [...new Set(texts ?? [])].toSorted((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1));
}
