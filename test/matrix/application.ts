import { answers, now, params, pdfBytes } from "./contract.ts";

/** How an application takes what it imports: as modules do, by `import … = require(…)`, by `require`. */
type Taking = "import" | "import-require" | "require";

/** What an application is made of. */
export interface Application {
  /** What it imports the builders from. */
  readonly from: string;
  readonly taking?: Taking;
  /** Whether it is TypeScript; then what must not compile stands in it, too. */
  readonly typed: boolean;
  /** What it does with its answer. Default: it prints it. */
  readonly then?: "print" | "export";
}

const names = [
  "FlowspecParamsError",
  "approversOfLease",
  "buildLease",
  "buildSealedLease",
  "checkLease",
  "sealedLeaseFile",
  "signUrlRequestOfLease",
  "userDataOfLease",
].join(", ");

function importing({ from, taking = "import", typed }: Application): string {
  const module = JSON.stringify(from);
  if (taking === "require") return `const { ${names} } = require(${module});`;
  if (taking === "import") return `import { ${names}${typed ? ", type LeaseParams" : ""} } from ${module};`;
  return `import lease = require(${module});\nconst { ${names} } = lease;\ntype LeaseParams = lease.LeaseParams;`;
}

/** What must not compile. A mistake that TypeScript lets pass is one itself, by the comment above it. */
const wrong = `
function wrong(params: LeaseParams): void {
  const { tenant, ...others } = params;
  // @ts-expect-error the tenant is missing
  buildLease(others);
  // @ts-expect-error a mobile number is a text
  buildLease({ ...others, tenant, mobile: 13200000000 });
  // @ts-expect-error there is no such parameter
  buildLease({ ...params, remark: "" });
  // @ts-expect-error a request has no such member
  buildLease(params).FlowTitle;
  // @ts-expect-error nobody has this role
  signUrlRequestOfLease("出租方", "", buildLease(params));
  // @ts-expect-error parameters are not written to
  params.tenant = tenant;
}
void wrong;
`;

/** The same small application, as TypeScript or JavaScript: what it says is one line of JSON. */
export function application(app: Application): string {
  const { typed, then = "print" } = app;
  const as = (type: string): string => (typed ? `: ${type}` : "");
  const ending = then === "print" ? "void answered().then((answer) => console.log(answer));" : "export const answer = answered();";
  return `${importing(app)}
${typed && then === "print" ? "declare const console: { log(text: string): void };\n" : ""}
const params${as("LeaseParams")} = ${JSON.stringify(params)};
const note = ${typed ? "[] as readonly string[] as readonly (string | undefined)[]" : "[]"};

function refusedBy(build${as("() => object")})${as("readonly string[]")} {
  try {
    build();
    return [];
  } catch (error) {
    if (!(error instanceof FlowspecParamsError)) throw error;
    return error.problems.filter(({ severity }) => severity === "error").map(({ path, messageId }) => \`\${path} \${messageId}\`);
  }
}

async function sealedId()${as("Promise<string | undefined>")} {
  const other = await sealedLeaseFile.accept(new Uint8Array([1, 2, 3]));
  const reviewed = await sealedLeaseFile.accept(new Uint8Array(${JSON.stringify(pdfBytes)}));
  if (other.accepted || !reviewed.accepted) return undefined;
  const fileId = sealedLeaseFile.uploaded(reviewed, { FileIds: [params.fileId] }, ${now});
  return buildSealedLease({ ...params, fileId }, { now: ${now} }).FileIds[0];
}

async function answered()${as("Promise<string>")} {
  const built = buildLease({ ...params, note: note[0] }, { now: ${now} });
  const title${as("string")} = built.FlowName;
  const refused = refusedBy(() => buildLease({ ...params, mobile: "123" }, { now: new Date(${now * 1000}) }));
  ${typed ? "// @ts-expect-error a plain id is none of a file that was reviewed" : "// A plain id is none of a file that was reviewed."}
  const unsealed = refusedBy(() => buildSealedLease({ ...params, fileId: params.fileId }, { now: ${now} }));
  const sealed = await sealedId();
  const isChecked = checkLease(params, { now: ${now} }).length === 0 && checkLease({}).length > 0;

  const data = userDataOfLease(built.UserData);
  const back = data.ok ? data.data : data.reason;
  const reply = { FlowId: "invented-flow", Approvers: [{ RecipientId: "${answers.recipient}", ApproverRoleName: "承租方" }] };
  const found = approversOfLease(reply, built);
  const recipient = found.ok ? found.approvers.承租方.recipientId : found.reason;
  const { FlowId } = signUrlRequestOfLease("承租方", "invented-flow", built);
  if (FlowId !== "invented-flow") throw new Error("the link is for another contract");

  return JSON.stringify({ built, title, refused, unsealed, sealed, isChecked, back, recipient });
}
${typed ? wrong : ""}
${ending}
`;
}
