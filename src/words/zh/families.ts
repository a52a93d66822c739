import type { Messages } from "../../runtime/message.ts";
import type { FamilyName } from "../families.ts";
import { failure } from "./program/failure.ts";
import { host } from "./program/host.ts";
import { usage } from "./program/usage.ts";

/** What the program says in Chinese, family by family: a forgotten one does not compile. */
export const families: Readonly<Record<FamilyName, Messages>> = { usage, host, failure };
