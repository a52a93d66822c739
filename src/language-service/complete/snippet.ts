/** What a snippet writes where an editor knows none: its places as they are filled in first. */
export function withoutPlaces(snippet: string): string {
  const place = /\$(?:\d{1,2}|\{\d{1,2}[:}])/uy;
  let text = "";
  let isFilled = false;
  for (let at = 0; at < snippet.length;) {
    const sign = snippet[at] ?? "";
    place.lastIndex = at;
    const found = sign === "$" ? place.exec(snippet)?.[0] : undefined;
    if (found !== undefined) isFilled ||= found.endsWith(":");
    else if (sign === "\\") text += snippet[at + 1] ?? "";
    // What a place is filled in with ends with its brace.
    else if (sign === "}" && isFilled) isFilled = false;
    else text += sign;
    at += found?.length ?? (sign === "\\" ? 2 : 1);
  }
  return text;
}
