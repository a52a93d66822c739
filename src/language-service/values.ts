import { personalSpans } from "../3-check/personal/spans.ts";
import { textMask } from "../finish/data.ts";
import type { Contract } from "../model/contract.ts";
import { chinaTime } from "../runtime/moments.ts";
import type { EditorProject } from "./project.ts";

/** How a text that was made of values of a contract is shown. */
export type ShowText = (text: string) => string;

const masks = new WeakMap<Contract, ShowText>();

/** How texts that were made of values of a contract are shown: without what names somebody, where the editor masks that. */
export function showing(contract: Contract, { masksPersonal }: Pick<EditorProject, "masksPersonal">): ShowText {
  if (!masksPersonal) return (text) => text;
  const known = masks.get(contract) ?? textMask({ places: personalSpans(contract), read: [] });
  masks.set(contract, known);
  return known;
}

/** Data as an author writes them, on one line; texts go through `show`. Of a long list or map no more is made than is shown. */
export function writtenData(data: unknown, show: ShowText, inside = false): string {
  if (typeof data === "string") return inside ? JSON.stringify(show(data)) : show(data);
  if (typeof data === "number") return show(String(data));
  if (Array.isArray(data)) return `[${shownOf(data, (item) => writtenData(item, show, true))}]`;
  if (typeof data !== "object" || data === null) return String(data);
  return `{ ${shownOf(Object.entries(data), ([name, item]) => `${name}: ${writtenData(item, show, true)}`)} }`;
}

/** How many values of a list or a map are shown. */
const most = 12;

function shownOf<T>(items: readonly T[], text: (item: T) => string): string {
  return [...items.slice(0, most).map(text), ...(items.length > most ? ["…"] : [])].join(", ");
}

/** A moment in Unix seconds as clocks in China show it: `2026-02-04 09:00`, with its seconds where these are not zero. */
export function chinaMoment(seconds: number): string {
  const [date = "", time = ""] = chinaTime(seconds).replace("+08:00", "").split("T");
  return `${date} ${time.replace(/:00$/u, "")}`;
}

/** Seconds that are more than this are no moment that a calendar has. */
const farthest = 1_000_000_000_000;

/** Whether a value is a moment that a calendar has. */
export function isMoment(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && Math.abs(value) < farthest;
}
