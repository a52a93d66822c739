import type { CodePages } from "../language.ts";
import { chinese } from "./chinese.ts";

export { exampleComments } from "./example-comments.ts";

/** What only the pages of codes say in Chinese, by the names of the codes: bundles have it apart, as they have that of English. */
export const codePages: CodePages = Object.fromEntries(
  Object.entries(chinese.codes).map(([name, { docs }]) => [name, { what: docs.what, why: docs.why }]),
);
