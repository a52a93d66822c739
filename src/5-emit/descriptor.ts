import { actions } from "../language/tables/actions.ts";
import { typeName } from "../language/tables/names.ts";
import { exactCode } from "./code.ts";
import { docWords } from "./doc-words.ts";
import { dataCode } from "./data.ts";
import { constant, type Section } from "./section.ts";

/**
 * What generated code says of itself: the action it is for, the service and the version of its API, the definition and its fingerprint, the PDFs
 * that were reviewed with it, the hosts of environments.
 */
export const descriptor: Section = ({ contract }, { definition, fingerprint, settings, files, slots }) => {
  const { service, version } = actions[contract.action];
  const reviewed = files.map(({ name, file: { pdf, sha256, pages }, sealed }) => ({ param: name, pdf, sha256, pages, sealed }));
  const { endpoints } = contract;
  const members = {
    action: contract.action,
    service,
    version,
    spec: definition,
    fingerprint,
    ...(reviewed.length > 0 ? { files: reviewed } : {}),
    ...(endpoints ? { endpoints: Object.fromEntries(endpoints) } : {}),
  };
  const code = exactCode(dataCode(members, undefined, 1));
  return [constant(`${typeName(contract.name)}Descriptor`, slots.initializer(code), docWords[settings.language].descriptor)];
};
