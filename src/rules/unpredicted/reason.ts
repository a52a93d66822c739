/**
 * How a documented constraint is settled that no rule of its own predicts. Constraints that a rule's `refusals` or the `domain` of a
 * table row name are settled by that and do not stand here.
 */
export type Unpredicted =
  /** Another diagnostic says it, by its name: a wrong type, an unknown member, a missing key. */
  | { readonly state: "said-by"; readonly codes: readonly string[]; readonly reason: string }
  /** The tables or the lowering make it impossible to break, or keep it by themselves. */
  | { readonly state: "kept"; readonly reason: string }
  /** It needs the PDF, the account's state, or the service's own clock. */
  | { readonly state: "pdf" | "account" | "clock"; readonly reason: string };

export type UnpredictedTable = Readonly<Record<string, Unpredicted>>;
