import { isCutOff, otherQuoteEnd, quoted, sign, wideBrackets } from "./signs.ts";
import { blanks, closeQuote, keyForm, matchAt, readKey, type State } from "./trap-keys.ts";

/** Whether a bracket opens here, of whatever width; it may belong to a text where it is wide. */
export function isBracket({ text, at, end, open }: State): boolean {
  const rest = text.slice(at, end);
  if (/^(?:\[|\{(?!\{))/u.test(rest)) return true;
  if (wideMap.test(rest)) return true;
  const close = rest.startsWith("［") ? "］" : rest.startsWith("【") ? "】" : undefined;
  if (close === undefined) return false;
  const found = rest.search(open.length === 0 ? /[］】\]]\s*$/u : /[］】]\s*(?:$|[,，}｝\]］])/u);
  const inner = rest.slice(1, found);
  return (found > 0 && /["'{]|｛\s*[A-Za-z]+\s*[:：]/uy.test(inner.trimStart())) || listOfWords.test(inner);
}

/** A map in wide braces: a key of the language, and an end on the line, or more behind it. */
const wideMap = /^｛\s*["“]?[A-Za-z][\w-]*["”]?\s*[:：].*(?:[｝}]|[,，]\s*$)/u;

/** Words of the language, with commas of whatever width between them. */
const listOfWords = /^\s*[a-z][a-z\d-]+(?:\s*[,，]\s*[a-z][a-z\d-]+)+\s*$/u;

/** What stands in brackets, as far as the line goes. */
export function readFlow(state: State): void {
  const { text, end, open, traps } = state;
  do {
    const blank = matchAt(blanks, state)?.[0] ?? "";
    const start = state.at;
    state.at += blank.length;
    if (state.at >= end) return;
    const here = text.charAt(state.at);
    if (here === "#" && (blank !== "" || start === 0 || text[start - 1] === "\n")) return;
    if (/[[{｛［【]/u.test(here) && isBracket(state)) {
      const wide = wideBrackets.get(here);
      const trap = wide === undefined ? undefined : sign("bracket", state.at, state.at + 1, wide);
      if (trap) traps.push(trap);
      open.push({ sign: wide ?? here, ...(trap ? { trap } : {}) });
      state.at += 1;
      state.next = "entry";
    } else if (isClose(state, here)) {
      const opened = open.pop();
      const own = wideBrackets.get(here);
      if (own !== undefined && opened?.trap) opened.trap.changes.push({ start: state.at, end: state.at + 1, text: own });
      else if (own !== undefined) traps.push(sign("bracket", state.at, state.at + 1, own));
      state.at += 1;
      state.next = "end";
    } else if (here === "," || here === ":") {
      state.at += 1;
      state.next = here === "," ? "entry" : "value";
    } else if (here === "，" && state.next === "end") {
      traps.push(sign("comma", state.at, state.at + 1, text[state.at + 1] === " " ? "," : ", "));
      state.at += 1;
      state.next = "entry";
    } else if (!readEntry(state)) return;
  } while (open.length > 0 && state.at < end);
}

/** Whether the innermost bracket closes here; with a wide one only where YAML's own does not come. */
function isClose({ text, at, end, open }: State, here: string): boolean {
  const wanted = open.at(-1)?.sign === "{" ? "}" : "]";
  if (here === "]" || here === "}") return true;
  if (wideBrackets.get(here) !== wanted) return false;
  const rest = text.slice(at + 1, end);
  return rest.split(wanted).length <= open.filter(({ sign: each }) => (each === "{") === (wanted === "}")).length;
}

/** A key, a text in quotes or without them; `false` where it goes on in the next line, or a comment ends this one. */
function readEntry(state: State): boolean {
  const { text, end, open, traps } = state;
  const start = state.at;
  const isMap = open.at(-1)?.sign === "{";
  if (state.next === "entry" && isMap) {
    const key = matchAt(keyForm, state);
    state.next = "value";
    if (key !== undefined && readKey(state, key, false) !== undefined) return true;
    state.at = start;
  }
  state.next = "end";
  if (/["']/u.test(text.charAt(start))) {
    state.quote = text.charAt(start);
    state.at += 1;
    return closeQuote(state);
  }
  const close = otherQuoteEnd(text, start, end);
  if (close !== undefined && (isMap ? endsInMap : endsInList).test(text.slice(close, end))) {
    traps.push({ kind: "quote", start, end: close, changes: quoted(text, start, close, 1) });
    state.at = close;
    return true;
  }
  return readFlowText(state, isMap);
}

/** What shows behind a text in other quotes that they are meant as quotes: what ends it, or a wide comma with what can only be the next. */
const endsInMap = /^\s*(?:$|[,}｝\]］]|，\s*["“]?[A-Za-z][\w-]*["”]?\s*[:：])/u;
const endsInList = /^\s*(?:$|[,}｝\]］]|(?:[,，]\s*["“‘「][^"“”‘’「」,，]*["”’」]\s*)+[\]］,])/u;

/** A comma in a text of a map behind which a key follows; with a wide colon only behind what is a word of the language. */
const nextKey = /^[^，]*(?=，\s*["“]?[A-Za-z]+["”]?\s*:\s)|^[\w\s+-]*(?=，\s*["“]?[A-Za-z]{2,}["”]?\s*：)|^\{\{[^{}]*\}\}\s*(?=，)/u;

/** A text without quotes in brackets, up to what ends it. */
function readFlowText(state: State, isMap: boolean): boolean {
  const { text, end, traps } = state;
  const start = state.at;
  const rest = text.slice(start, end);
  const length = /^(?:\{\{[^{}]*\}\}|\s(?!#)|:(?!\s)|[^\s:,[\]{}])+/u.exec(rest)?.[0].length ?? 1;
  const own = rest.slice(0, length);
  const key = isMap ? nextKey.exec(/^(?:\{\{[^{}]*\}\}|[^,[\]{}])+/u.exec(rest)?.[0] ?? "")?.[0] : undefined;
  const close = isMap ? own.indexOf("｝") : own.search(/[］】]/u);
  const stop = key?.length ?? (close > 0 && isClose({ ...state, at: start + close }, own.charAt(close)) ? close : 0);
  if (stop > 0) {
    state.at = start + own.slice(0, stop).trimEnd().length;
    return true;
  }
  if (!isMap && listOfWords.test(own)) {
    for (const { index, 0: comma } of own.matchAll(/，\s?/gu)) traps.push(sign("comma", start + index, start + index + comma.length, ", "));
  }
  state.at = start + length;
  const tail = text.slice(start + own.trimEnd().length, end).trimStart();
  const cut = /^#\S[^,，[\]{}]*/u.exec(tail)?.[0];
  if (cut === undefined) return true;
  const after = tail.slice(cut.length);
  const before = own.trimEnd();
  if (!isCutOff(before, cut, "")) return false;
  const last = end - after.length - (cut.length - cut.trimEnd().length);
  const changes = quoted(text, start, last, 0);
  traps.push({
    kind: after.trim() === "" ? "cut" : "cut-in-brackets",
    start: start + text.slice(start, end).indexOf(cut),
    end: last,
    changes,
  });
  state.at = last;
  return after.trim() !== "";
}
