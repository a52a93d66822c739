/** Whether a text still shows what is wrong. */
export type Shows = (text: string) => Promise<boolean>;

/** How many texts are tried: enough for some hundred lines. */
const tries = 3_000;

/**
 * The smallest text that was found to show the same fault: first without lines, then without ever shorter stretches of a line, then with
 * plainer characters.
 */
export async function shrunk(text: string, shows: Shows): Promise<string> {
  let left = tries;
  const budgeted: Shows = async (candidate) => left-- > 0 && (await shows(candidate));
  let current = text;
  // Where no try is left nothing shrinks any more.
  for (let before = ""; before !== current;) {
    before = current;
    current = (await without(current.split(/(?<=\n)/u), budgeted)).join("");
    current = (await without(current.split(/(?<=[\s,:[\]{}"'|>&*!?#-])/u), budgeted)).join("");
    if (current.length < 400) current = (await without([...current], budgeted)).join("");
    if (current.length < 200) current = await plainer(current, budgeted);
  }
  return current;
}

/** Takes away stretches of parts, the longest first, as long as what is left shows the fault. */
async function without(parts: readonly string[], shows: Shows): Promise<readonly string[]> {
  let current = parts;
  for (let size = current.length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at < current.length;) {
      const candidate = current.toSpliced(at, size);
      if (candidate.length < current.length && (await shows(candidate.join("")))) current = candidate;
      else at += size;
    }
  }
  return current;
}

async function plainer(text: string, shows: Shows): Promise<string> {
  let current = [...text];
  for (const at of current.keys()) {
    const character = current[at] ?? "";
    if (!/[\p{L}\p{N}]/u.test(character) || character === "x") continue;
    const candidate = current.with(at, "x");
    if (await shows(candidate.join(""))) current = candidate;
  }
  return current.join("");
}
