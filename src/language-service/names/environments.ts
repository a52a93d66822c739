import { settingTo } from "../../language/readers/settings.ts";
import { child, stepsOf } from "../../model/document.ts";
import type { Target } from "../answers.ts";
import type { Subject } from "../subject.ts";
import { under } from "../under.ts";

/** The environment of the configuration that a setting names at an offset; `undefined` where none is named, or none has that name. */
export function environmentAt({ document, kind }: Subject, offset: number): Target | undefined {
  const at = document && kind === "configuration" ? under(document, offset) : undefined;
  if (at?.kind !== "value" || at.node.kind !== "scalar" || settingTo(stepsOf(at.node.pointer))?.takes.kind !== "environment")
    return undefined;
  const environments = child(document, "environments");
  const entry = environments?.kind === "map" ? environments.entries.get(String(at.node.value)) : undefined;
  return entry && { span: entry.key, whole: entry.value.span };
}
