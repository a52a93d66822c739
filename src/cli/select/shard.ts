import { relative, resolve, sep } from "node:path";
import { sha256 } from "../../host.ts";
import { outputName } from "../../language/tables/names.ts";
import { UsageError } from "../io.ts";

/** One of several parts of equal size: the `index`th, from 1, of `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** More parts than anybody has machines. */
const most = 10_000;

/**
 * The part that `--shard` names: `2/4`.
 * @throws UsageError where it names none.
 */
export function shardIn(given: string): Shard {
  const [, first = "", second = ""] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/u.exec(given) ?? [];
  const [index, count] = [Number(first), Number(second)];
  if (index === 0 || index > count || count > most) throw new UsageError("no-shard", { given, most });
  return { index, count };
}

/**
 * In which of `count` parts a contract is, from 1: by its name as its outputs have it, so that it stays there whatever others come, and those meet whose names clash.
 * One without a name goes by its path from the folder of the project, wherever it is called from.
 */
export function shardOf(contract: { readonly name: string; readonly path: string }, count: number, cwd: string, folder: string): number {
  const name = outputName(contract.name);
  const path = relative(folder, resolve(cwd, contract.path)).split(sep).join("/");
  // No name has a slash, and each of these has.
  const hash = sha256(name === "" ? `./${path}` : name);
  return (Number.parseInt(hash.slice(0, digits), 16) % count) + 1;
}

/** 48 bits of a hash are a whole number that JavaScript has, and as good as even over any number of parts. */
const digits = 12;
