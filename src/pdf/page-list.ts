/** Numbers of pages, those that follow each other as a range: "pages 1-3, 7"; "" for none. */
export function pageList(numbers: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const number of numbers) {
    const range = ranges.at(-1);
    if (range && number === range[1] + 1) range[1] = number;
    else ranges.push([number, number]);
  }
  const texts = ranges.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`));
  return texts.length === 0 ? "" : `${numbers.length === 1 ? "page" : "pages"} ${texts.join(", ")}`;
}
