import { typeName } from "../language/tables/names.ts";
import type { Contract } from "../model/contract.ts";
import type { Request } from "../model/request.ts";
import type { RecordTree } from "../model/tree.ts";
import type { PartyCounts } from "../runtime/reply/found.ts";
import { flowOrder, replyOf, sentPlaces, signLinks } from "../wire/replies.ts";
import { sentData } from "./after-data.ts";
import { commonCounts, flowsOf, linkCounts, roleCounts } from "./after-parties.ts";
import { isPreview, replyMembers } from "./after-reply.ts";
import { callCode, type Code, nameCode } from "./code.ts";
import { listType, literalType, namedType, objectType, type TypeCode, type TypeMember, unionType } from "./type-code.ts";

/** A declaration of generated code that has to do with what comes after a request is sent. */
export type AfterDeclaration = AfterType | AfterFunction;

interface AfterType {
  readonly kind: "interface" | "alias";
  readonly name: string;
  readonly doc: string;
  readonly type: TypeCode;
}

/** A function whose body is one expression. */
export interface AfterFunction {
  readonly kind: "function";
  readonly name: string;
  readonly doc: string;
  /** What stands between `<` and `>`. */
  readonly generic?: string;
  readonly params: readonly { readonly name: string; readonly type: string }[];
  readonly returns: string;
  readonly body: Code;
}

/** What stands beside a builder for what comes after its request is sent: the type of the reply, and what reads it. */
export function afterDeclarations(contract: Contract, request: Request): readonly AfterDeclaration[] {
  const name = typeName(contract.name);
  return [
    reply(name, request),
    ...approvers(name, request),
    ...flows(name, request),
    ...signLink(name, request),
    ...userData(name, contract, request),
  ];
}

function reply(name: string, request: Request): AfterDeclaration {
  const only = isPreview(request) ? " It is a preview, so no contract is made." : "";
  return { kind: "interface", name: `${name}Reply`, doc: `What ${request.action} answers.${only}`, type: objectType(replyMembers(request)) };
}
