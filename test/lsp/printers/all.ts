import { actions } from "./actions.ts";
import { completion } from "./completion.ts";
import { definition } from "./definition.ts";
import { fileRename } from "./file-rename.ts";
import { findings } from "./findings.ts";
import { folds } from "./folds.ts";
import { formatting } from "./formatting.ts";
import { highlights } from "./highlights.ts";
import { hints } from "./hints.ts";
import { hover } from "./hover.ts";
import { lenses } from "./lenses.ts";
import { links } from "./links.ts";
import { outline } from "./outline.ts";
import type { Printer } from "./printer.ts";
import { references } from "./references.ts";
import { rename } from "./rename.ts";
import { selection } from "./selection.ts";
import { tokens } from "./tokens.ts";

/** How the answer of each feature is printed. A feature is a folder of `test/lsp`. */
export const printers: Readonly<Record<string, Printer>> = {
  actions,
  completion,
  "configuration-completion": completion,
  "configuration-findings": findings,
  "configuration-hover": hover,
  definition,
  "file-rename": fileRename,
  findings,
  folds,
  formatting,
  highlights,
  hints,
  hover,
  lenses,
  links,
  outline,
  references,
  rename,
  selection,
  tokens,
};
