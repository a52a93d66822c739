import type { approverUnpredicted } from "../rules/unpredicted/approver.ts";
import type { componentUnpredicted } from "../rules/unpredicted/component.ts";
import type { contractUnpredicted } from "../rules/unpredicted/contract.ts";
import type { Cause } from "../wire/refusals/service-code-row.ts";

/** A documented constraint that no law predicts, by its name. */
export type UnpredictedId = keyof typeof approverUnpredicted | keyof typeof componentUnpredicted | keyof typeof contractUnpredicted;

/** What a language says of the catalogue of refusals. */
export interface CatalogueWords {
  /** What the names of pages end with, before `.md`. */
  readonly suffix: "" | ".zh-CN";
  /** What an error code of the service is about; `about` is the English of it. */
  readonly about: (code: string, about: string) => string;
  /** How a constraint is settled that no law predicts; `reason` is the English of it. */
  readonly settled: (constraint: string, reason: string) => string;
  /** What a cause beside the text of a request is called. */
  readonly causes: Readonly<Record<Cause, string>>;
  /** Why something beside the text of a request can have an error code follow. */
  readonly reasons: Readonly<Record<Cause, string>>;
}

/** The English of the catalogue, as it stands in its rows. */
export const english: CatalogueWords = {
  suffix: "",
  about: (_, about) => about,
  settled: (_, reason) => reason,
  causes: {
    account: "account",
    resource: "resource",
    pdf: "pdf",
    clock: "clock",
    traffic: "traffic",
    service: "service",
    elsewhere: "elsewhere",
  },
  reasons: {
    account: "It depends on what the service knows of companies, people and applications.",
    resource: "It depends on whether what an id names exists in the service, and whom it belongs to.",
    pdf: "It depends on what the PDF holds.",
    clock: "It depends on the moment at which the request arrives.",
    traffic: "It depends on how much was asked of the service shortly before.",
    service: "It depends on the service itself; no request causes it.",
    elsewhere: "It belongs to other requests of the service; these have no occasion for it.",
  },
};
