import { fixSource } from "../../fix/fix.ts";
import { syntaxFlaws } from "../../fix/flaws.ts";
import type { OfferedChange } from "../answers.ts";
import { editsTo } from "../edits.ts";
import type { EditorProject } from "../project.ts";
import type { Subject } from "../subject.ts";
import { checked } from "./checked.ts";
import { sayingChanges } from "./say.ts";

/**
 * All safe fixes of a contract as one change: what `flowspec check --fix` would write; nothing where that is what stands there. Each round of
 * fixes checks the contract, so it is computed for those who ask for it.
 */
export async function fixAllOf({ kind, source }: Subject, project: EditorProject): Promise<OfferedChange | undefined> {
  if (kind !== "contract") return undefined;
  const fixed = await fixSource(source, async (each) => (await checked(each, project)).diagnostics, syntaxFlaws);
  const edits = editsTo(source, fixed.source.text);
  if (edits.length === 0) return undefined;
  return { title: sayingChanges(project.language)("fix-all"), kind: "fix-all", edits };
}
