import { checkRequestSource, type Code, formatSource } from "../../../src/index.ts";
import { judgeApprovals, readApprovals } from "../../../src/approvals.ts";
import { finish } from "../../../src/finish.ts";
import { callsOf, importCall, importTogether } from "../../../src/imports.ts";
import { resolveSource } from "../../../src/resolve.ts";
import { flowspec } from "../cli.ts";
import { fixtureSource } from "../fixtures.ts";
import { folderWith } from "../folder.ts";
import { hosted } from "./host.ts";
import type { Fragment } from "./shape.ts";

/** What is found, whoever says it. */
export type Found = readonly { readonly code: Pick<Code, "name">; readonly message: string }[];

/** What is found in fragments that are no part of a contract, by the code that they show. */
export const others: Readonly<Record<string, (fragment: Fragment) => Found | Promise<Found>>> = {
  "kept-layout": ({ text }) => formatSource({ path: "example.flow.yaml", text }).diagnostics,
  "request-body": inRequest,
  "request-json": inRequest,
  "bodies-alike": inBodies,
  "code-syntax": inCode,
  "readable-calls": inCode,
  "pasted-request": ({ text }) => resolveSource({ path: "example.flow.yaml", text }).diagnostics,
  "readable-rows": inRows,
  "row-columns": inRows,
  "approval-form": inApprovals,
  "approval-reason-required": inApprovals,
  "approval-id-whole": inApprovals,
  "approval-until-date": inApprovals,
  "approval-unique": inApprovals,
  "approval-agrees": inApprovals,
  "approval-used": inApprovals,
  "approval-current": inApprovals,
  "pdf-readable": inProject,
  "pdf-facts-form": inProject,
};

const person = { ApproverType: 1, ApproverName: "张三", ApproverMobile: "13200000000" };
const signature = { ComponentType: "SIGN_SIGNATURE", ComponentPage: 1, ComponentPosX: 100, ComponentPosY: 600 };
const sign = [{ ...signature, ComponentWidth: 119, ComponentHeight: 43, FileIndex: 0 }];
const members = {
  Operator: { UserId: "yDRpersonnelClerkUserId000000001" },
  FileIds: ["yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk"],
  Approvers: [{ ...person, SignComponents: sign }],
};

/** A body of which a fragment writes the title. */
function inRequest({ text }: Fragment): Found {
  const whole = text.replace('"FlowName"', `${JSON.stringify(members).slice(1, -1)}, "FlowName"`);
  return checkRequestSource({ path: "request.json", text: whole }, "CreateFlowByFiles", { now: 1_767_600_000, guessed: false });
}

/** Bodies that are imported together, each below a comment that names its file. */
async function inBodies({ text }: Fragment): Promise<Found> {
  const bodies = text.split(/^# (.*)\n/mu).slice(1);
  const requests = bodies.flatMap((path, index) =>
    index % 2 === 0 ? [{ source: { path, text: bodies[index + 1] ?? "" }, sample: `sample-${index}` }] : [],
  );
  return (await importTogether(requests, "example", "CreateFlowByFiles")).diagnostics;
}

/** A file of code with one call. */
async function inCode({ text }: Fragment): Promise<Found> {
  const source = { path: "app.ts", text };
  const { value: [call] = [], diagnostics } = await callsOf(source);
  return call ? (await importCall(call, source, "example")).diagnostics : diagnostics;
}

/** A table with the name and the mobile number of persons, below a comment that names its file. */
async function inRows({ text }: Fragment): Promise<Found> {
  const contract = hosted(
    {
      text: 'params: { name: { type: person-name, label: 姓名 }, mobile: mobile }\napprovers: [{ type: person, name: "{{name}}", mobile: "{{mobile}}" }]',
      other: "",
      isOfComponents: false,
      isOfPdf: false,
    },
    "CreateFlowByFiles",
  );
  const folder = await folderWith({ "example.flow.yaml": contract, "people.csv": text.replace(/^#.*\n/u, "") });
  const set = ["--set", "host_sender=clerk001", "host_file=yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk"];
  return reported(folder, ["render", "example.flow.yaml", "--rows", "people.csv", ...set]);
}

/** Approvals of one change of a contract, below a comment that says what day it is, or that nobody makes the change. */
function inApprovals({ text }: Fragment): Found {
  const source = { path: "flowspec.approvals.yaml", text };
  const { value = [], diagnostics } = readApprovals(source);
  const id = "0123456789abcdef0123456789abcdef";
  const changes = text.includes("nobody makes") ? [] : [{ id, contract: "purchase", kind: "sign-check-weakened" } as const];
  const today = text.includes("2 February 2027") ? "2027-02-02" : "2027-01-01";
  return finish([...diagnostics, ...judgeApprovals(changes, value, { today }).diagnostics], [], {}).diagnostics;
}

/** A project with a PDF's facts; a fragment says where the PDF is, or what its facts are. */
async function inProject({ text }: Fragment): Promise<Found> {
  const facts = JSON.parse(fixtureSource("diagnostics", "field-in-pdf", "plain.pdf.facts.json")?.text ?? "") as object;
  const [pdf, shown] = text.startsWith("pdf:") ? [text, {}] : ["pdf: ./contract.pdf", JSON.parse(text) as object];
  const contract = hosted({ text: pdf, other: "", isOfComponents: false, isOfPdf: false }, "CreateFlowByFiles");
  const folder = await folderWith({ "example.flow.yaml": contract, "contract.pdf.facts.json": JSON.stringify({ ...facts, ...shown }) });
  return reported(folder, ["check", "example.flow.yaml"]);
}

/** What the command line says. */
async function reported(folder: string, args: readonly string[]): Promise<Found> {
  const { code, stderr } = await flowspec(folder, args);
  const found = [...stderr.matchAll(/(?:error|warning)\[([\w-]+)\]:? (.*)$/gmu)].map(([, name = "", message = ""]) => ({
    code: { name },
    message,
  }));
  if (code !== 0 && found.length === 0) throw new Error(stderr);
  return found;
}
