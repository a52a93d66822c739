/** The variable of a repetition, given how many repetitions enclose it: `item`, then `item2`, `item3`. */
export function itemName(depth: number): string {
  return depth === 0 ? "item" : `item${depth + 1}`;
}

/** The variable of the place of an item in its list, from 0, given how many repetitions enclose it. */
export function indexVariable(depth: number): string {
  return depth === 0 ? "index" : `index${depth + 1}`;
}

/** The name of a law in the runtime: `flow-name-length` as `flowNameLengthLaw`. Names of codes are flowspec's own. */
export function lawName(code: string): string {
  const found = lawNames.get(code);
  if (found !== undefined) return found;
  const name = `${code.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())}Law`;
  lawNames.set(code, name);
  return name;
}

/** Made once: a module names some thirty of them. */
const lawNames = new Map<string, string>();
