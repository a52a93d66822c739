import { factsAt } from "../facts-at.ts";
import type { Completion } from "../answers.ts";
import { type Asked, described } from "./asked.ts";
import type { ValueCursor } from "./cursor.ts";
import { valueItem } from "./slot-items.ts";

/** The words of the PDF that a component can stand at: those that it is usually signed at, then what was looked for before. */
export async function keywordItems(asked: Asked, cursor: ValueCursor): Promise<readonly Completion[]> {
  const { say } = asked.said;
  const found = new Map<string, string>();
  for (const { labels = [], keywords } of await factsAt(asked, cursor.document, cursor.pointer)) {
    for (const { text, page } of labels) if (!found.has(text)) found.set(text, say("label", { page }));
    for (const { keyword, hits } of keywords) {
      const [first] = hits;
      if (first === undefined) continue;
      const detail =
        hits.length === 1 ? say("keyword-once", { page: first.page }) : say("keyword", { count: hits.length, page: first.page });
      found.set(keyword, detail);
    }
  }
  return [...found].map(([text, detail]) => valueItem(cursor, text, "keyword", described(detail)));
}

/** The fields of the PDF's form, but for signatures that were given. */
export async function fieldItems(asked: Asked, cursor: ValueCursor): Promise<readonly Completion[]> {
  return (await factsAt(asked, cursor.document, cursor.pointer)).flatMap(({ fields }) =>
    fields
      .filter(({ signed }) => signed !== true)
      .map(({ name, type, places: [first] }) =>
        valueItem(cursor, name, "field", described(first ? asked.said.say("field", { type, page: first.page }) : type)),
      ),
  );
}
