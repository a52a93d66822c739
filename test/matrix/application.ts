import { answers, now, params } from "./contract.ts";

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

const names = "buildLease, checkLease, approversOfLease, signUrlRequestOfLease, userDataOfLease, FlowspecParamsError";

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
  const ending = then === "print" ? "console.log(answer);" : "export { answer };";
  return `${importing(app)}
${typed && then === "print" ? "declare const console: { log(text: string): void };\n" : ""}
const params${typed ? ": LeaseParams" : ""} = ${JSON.stringify(params)};
const note = ${typed ? "[] as readonly string[] as readonly (string | undefined)[]" : "[]"};

const built = buildLease({ ...params, note: note[0] }, { now: ${now} });
const title${typed ? ": string" : ""} = built.FlowName;

function refusedOf(mobile${typed ? ": string" : ""})${typed ? ": readonly string[]" : ""} {
  try {
    buildLease({ ...params, mobile }, { now: new Date(${now * 1000}) });
    return [];
  } catch (error) {
    if (!(error instanceof FlowspecParamsError)) throw error;
    return error.problems.filter(({ severity }) => severity === "error").map(({ path, messageId }) => \`\${path} \${messageId}\`);
  }
}

const isChecked = checkLease(params, { now: ${now} }).length === 0 && checkLease({}).length > 0;
const data = userDataOfLease(built.UserData);
const back = data.ok ? data.data : data.reason;
const reply = { FlowId: "invented-flow", Approvers: [{ RecipientId: "${answers.recipient}", ApproverRoleName: "承租方" }] };
const found = approversOfLease(reply, built);
const recipient = found.ok ? found.approvers.承租方.recipientId : found.reason;
if (signUrlRequestOfLease("承租方", "invented-flow", built).FlowId !== "invented-flow") throw new Error("the link is for another contract");

const answer = JSON.stringify({ built, title, refused: refusedOf("123"), isChecked, back, recipient });
${typed ? wrong : ""}${ending}
`;
}
