import type { ActionName } from "../../src/model/contract.ts";

/** A request body that a mutation may change as it likes: it is a copy. */
// oxlint-disable-next-line typescript/no-explicit-any -- a mutation breaks what types would forbid
export type Body = any;

/**
 * Breaks one documented constraint in a request, at a place that has it, and nothing else. Answers `false` where the request has no
 * such place.
 */
export type Mutation = (body: Body, action: ActionName) => boolean;

/** Mutations by the id of the constraint in the catalogue of refusals; `base` is a request of its own, where no documented one can carry it. */
export type Mutations = Readonly<Record<string, Mutation | { readonly base: (action: ActionName) => Body; readonly mutate: Mutation }>>;
