import type { ElsewhereMeaning, OtherNameMeaning } from "../meanings/other-name.ts";
import { labelled, type Layout, lines, names, paragraphs, wrapped } from "./layout.ts";

/** What is called otherwise here. */
export function otherNameText({ name, former, keys, words, written }: OtherNameMeaning, layout: Layout): string {
  const {
    paint,
    words: { say },
  } = layout;
  const uses = [...new Set(words.map(({ word }) => word))].map((word) => {
    const having = words.filter((each) => each.word === word).map(({ key }) => key);
    return say("word-of", { word, names: names([...new Set(having)], layout, 3) });
  });
  return paragraphs(
    say(former ? "former-name" : "spoken-name", { name: paint(name, "bold") }),
    lines(
      keys.length === 0 ? "" : labelled(say(keys.length === 1 ? "key-label" : "keys-label"), names(keys, layout), paint),
      ...written.map((each) => labelled(say("written-now"), each, paint)),
      ...uses.map((use) => labelled(say("word-label"), use, paint)),
    ),
  );
}

/** What contracts of other tools say and these do not. */
export function elsewhereText({ name, says }: ElsewhereMeaning, { paint, words: { say } }: Layout): string {
  return paragraphs(say("no-name", { name: paint(name, "bold") }), wrapped(says));
}
