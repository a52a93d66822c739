import type { ElsewhereMeaning, OtherNameMeaning } from "../meanings/other-name.ts";
import { labelled, type Layout, lines, names, paragraphs, wrapped } from "./layout.ts";

/** What is called otherwise here. */
export function otherNameText({ name, former, keys, words, written }: OtherNameMeaning, layout: Layout): string {
  const { paint } = layout;
  const uses = [...new Set(words.map(({ word }) => word))].map((word) => {
    const having = words.filter((each) => each.word === word).map(({ key }) => key);
    return `${word}, of ${names([...new Set(having)], layout, 3)}`;
  });
  return paragraphs(
    `${paint(name, "bold")} (${former ? "a name of before" : "what people call something"})`,
    lines(
      keys.length === 0 ? "" : labelled(keys.length === 1 ? "Key" : "Keys", names(keys, layout), paint),
      ...written.map((each) => labelled("Written", each, paint)),
      ...uses.map((use) => labelled("Word", use, paint)),
    ),
  );
}

/** What contracts of other tools say and these do not. */
export function elsewhereText({ name, says }: ElsewhereMeaning, { paint }: Layout): string {
  return paragraphs(`${paint(name, "bold")} (no name of contracts)`, wrapped(says));
}
