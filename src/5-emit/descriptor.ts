import { actions } from "../language/tables/actions.ts";
import { typeName } from "../language/tables/names.ts";
import { exactCode } from "./code.ts";
import { docWords } from "./doc-words.ts";
import { dataCode } from "./data.ts";
import { constant, type Section } from "./section.ts";

/** What generated code says of itself: the action it is for, the service and the version of its API, the definition and its fingerprint. */
export const descriptor: Section = ({ contract }, { fingerprint, settings, slots }) => {
  const { service, version } = actions[contract.action];
  const members = { action: contract.action, service, version, spec: contract.origin.span.source.path, fingerprint };
  const code = exactCode(dataCode(members, undefined, 1));
  return [constant(`${typeName(contract.name)}Descriptor`, slots.initializer(code), docWords[settings.language].descriptor)];
};
