import { list, literal, literalOf, type Tree } from "../../model/tree.ts";
import { across, coded } from "./codecs.ts";
import { apply } from "../trees/apply.ts";
import { type Column, type Construct, construct, enumerated, key } from "./construct.ts";
import { wordOf } from "../trees/decode.ts";
import { sealKinds, signatureKinds } from "./kinds.ts";
import * as slot from "./slots.ts";
import { basic, ess } from "./structures.ts";

const both = [ess.limit, basic.limit];
const types = {
  seal: "SIGN_SEAL",
  "paging-seal": "SIGN_PAGING_SEAL",
  "legal-person-seal": "SIGN_LEGAL_PERSON_SEAL",
  signature: "SIGN_SIGNATURE",
};

/** `ComponentValue` holds kinds or ids: which of the three keys it is follows from the type and from what stands in it. */
function values(codes: Readonly<Record<string, string>> | undefined, isFor: (type: unknown, values: readonly Tree[]) => boolean): Column {
  const member = "ComponentValue";
  return across(
    [member],
    (value) => [
      [
        member,
        value.kind === "list" && codes
          ? { ...value, items: value.items.map((item) => ({ ...item, value: apply("coded", item.value, codes) })) }
          : value,
      ],
    ],
    (read) => {
      const value = read(member);
      const type = read("ComponentType");
      if (value?.kind === "unknown") return value;
      if (value && type?.kind === "unknown") return type;
      if (value?.kind !== "list" || !value.items.every((item) => typeof literalOf(item.value) === "string")) return undefined;
      const items = value.items.map((item) => item.value);
      if (!isFor(literalOf(type), items)) return undefined;
      return codes
        ? list(
            items.map((item) => literal(wordOf(literalOf(item), codes) ?? "", item.origin)),
            value.origin,
          )
        : value;
    },
    ...both,
  );
}

const allIn = (codes: Readonly<Record<string, string>>, items: readonly Tree[]): boolean =>
  items.every((item) => Object.values(codes).includes(String(literalOf(item))));
const isSignature = (type: unknown): boolean => type === types.signature;

/** What an approver may add while signing. */
export const addable: Construct = construct(
  "addable",
  "One kind of component that an approver may add while signing.",
  {
    type: enumerated(
      key(slot.words(...Object.keys(types)), "What may be added.", coded("ComponentType", types, ...both)),
      "component-limit-component-type",
    ),
    sealIds: key(
      slot.listOf(slot.sealId),
      "The only seals that may be used: ids of the own company's; beside them `sealKinds` is ignored.",
      values(undefined, (type, items) =>
        isSignature(type) ? !allIn(signatureKinds, items) : items.length === 0 || !allIn(sealKinds, items),
      ),
    ),
    sealKinds: enumerated(
      key(
        slot.listOf(slot.words(...Object.keys(sealKinds))),
        "The only kinds of seal that may be used.",
        values(sealKinds, (type, items) => !isSignature(type) && items.length > 0 && allIn(sealKinds, items)),
      ),
      "component-limit-seal-values",
    ),
    signatureKinds: enumerated(
      key(
        slot.listOf(slot.words(...Object.keys(signatureKinds))),
        "The only ways to sign.",
        values(signatureKinds, (type, items) => isSignature(type) && allIn(signatureKinds, items)),
      ),
      "component-limit-sign-values",
    ),
  },
  { required: ["type"] },
);
