import { type Emitter, emitting } from "../../compile.ts";
import { sha256 } from "../../host.ts";
import type { Artifact, OtherContracts } from "../../model/artifact.ts";
import type { Contract } from "../../model/contract.ts";
import type { EmitSettings } from "../../model/emit-settings.ts";

/** What contracts of a run are compiled to, one contract after another. */
export interface Emission {
  /** The contracts that were compiled, by name, each with the path of its definition as it is written. */
  readonly contracts: ReadonlyMap<string, string>;
  readonly each: (contract: Contract) => Promise<readonly Artifact[]>;
  /** What they have in common with each other and with contracts of earlier runs. */
  readonly rest: (others: OtherContracts) => Promise<readonly Artifact[]>;
}

/** What makes files is loaded with the first contract. `written` says how the path of a definition is written in them. */
export function createEmission(settings: EmitSettings, written: (path: string) => string): Emission {
  const contracts = new Map<string, string>();
  let loaded: Promise<Emitter> | undefined;
  const emitter = (): Promise<Emitter> => (loaded ??= emitting({}, settings, sha256, written));
  return {
    contracts,
    each: async (contract) => {
      const artifacts = await (await emitter()).each(contract);
      contracts.set(contract.name, written(contract.origin.span.source.path));
      return artifacts;
    },
    rest: async (others) => (await emitter()).rest(others),
  };
}
