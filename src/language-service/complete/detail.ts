import { width } from "../../report/width.ts";

/** How wide a detail may be, in columns, of which a Chinese character takes two: editors show it on one line beside the label. */
export const widest = 60;

/** A detail as editors show it, which is as it stands: without the signs of code, on one line. */
export function plainDetail(detail: string): string {
  return detail.replaceAll("`", "").replaceAll(/\s+/gu, " ").trim();
}

/** As much of a plain detail as has room, up to the end of one of its parts; of a part that is too long by itself, its beginning. */
export function shortDetail(detail: string): string {
  if (width(detail) <= widest) return detail;
  const room = widest - 2;
  let taken = "";
  let parts = "";
  let open = 0;
  let columns = 0;
  for (const character of detail) {
    // The width of a beginning is at most that of its characters, one by one.
    columns += width(character);
    if (columns > room) break;
    if (open === 0 && /[,;，；、]/u.test(character)) parts = taken;
    if (/[([{（]/u.test(character)) open += 1;
    if (/[)\]}）]/u.test(character)) open -= 1;
    taken += character;
  }
  return parts === "" ? `${taken.trimEnd()}…` : `${parts} …`;
}
