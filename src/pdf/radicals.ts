/** Where the radicals of the supplement begin, and those of Kangxi end. */
const [first, last] = ["\u2e80", "\u2fdf"];

/**
 * The letter that each radical of the supplement (from U+2E80) looks like, by Unicode's table of equivalent unified ideographs, which
 * normalisation leaves out; `·` where there is none. In Chinese fonts U+2E95 is drawn as 彐. The radicals of Kangxi (from U+2F00) are
 * left to normalisation.
 */
const supplement = [
  ..."·厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵·旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂",
  ..."肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟",
];

/**
 * Letters that fonts draw for one radical: U+2F3E is 戶 by Unicode, and shares its glyph with 户 in Chinese fonts and with 戸 in Japanese
 * ones. A PDF with such a font cannot say which one was meant. No other radical has several in the fonts that were looked at.
 */
const variants: ReadonlySet<string> = new Set("戶戸");

/** Whether a letter is taken for another one, since one radical stands for both. */
export function isVariant(character: string): boolean {
  return variants.has(character);
}

/** Whether a character is a radical: a part of a letter with a code point of its own, which fonts give in place of the letter. */
export function isRadical(character: string): boolean {
  return character >= first && character <= last;
}

/** The letter that a radical looks like; other characters, and radicals that look like no letter, as they are. */
export function unified(character: string): string {
  if (isVariant(character)) return "户";
  if (!isRadical(character)) return character;
  const letter = supplement[(character.codePointAt(0) ?? 0) - 0x2e80];
  const plain = letter === undefined || letter === "·" ? character.normalize("NFKD") : letter;
  return isVariant(plain) ? "户" : plain;
}

/** The letter, where a font says of one glyph that it is both a radical and the letter that this looks like. */
export function doubledLetter(characters: readonly string[]): string | undefined {
  const [one, other, ...more] = characters;
  if (one === undefined || other === undefined || more.length > 0 || isRadical(one) === isRadical(other)) return undefined;
  const [radical, letter] = isRadical(one) ? [one, other] : [other, one];
  return unified(radical) === unified(letter) ? letter : undefined;
}
