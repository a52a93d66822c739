// Writes what `flowspec diff` says as a comment on the pull request: that of the last run is found by its marker and replaced, else one is made. Run by
// action.yml. What goes wrong is told and fails nothing, since the summary of the job says the same.
import { readFileSync } from "node:fs";

/** By this line, with which the comment begins, that of the last run is found. */
const marker = "<!-- flowspec-diff -->";

/** How often it is tried, and how long it is waited before each further time, in milliseconds. */
const waits = [0, 1000, 4000];

const { GITHUB_API_URL, GITHUB_GRAPHQL_URL, GITHUB_EVENT_PATH, GITHUB_REPOSITORY, GITHUB_TOKEN, COMMENT, DIFFERS, PROJECT } = process.env;

/** An answer other than a good one; `status` is undefined where there was none. */
class Refused extends Error {
  constructor(message, status, isPassing) {
    super(message);
    this.status = status;
    /** Whether the same may be answered otherwise soon. */
    this.isPassing = isPassing;
  }
}

async function asked(method, url, body) {
  const answer = await fetch(url, {
    method,
    headers: {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${GITHUB_TOKEN}`,
      "content-type": "application/json",
      "user-agent": "flowspec",
      "x-github-api-version": "2022-11-28",
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(30_000),
  }).catch((error) => {
    throw new Refused(`no answer (${error.cause?.code ?? error.name})`, undefined, true);
  });
  if (answer.ok) return method === "DELETE" ? undefined : answer.json();
  // A limit of requests is a 403 too, but one that says when it ends.
  const isPassing = answer.status >= 500 || answer.status === 429 || answer.headers.has("retry-after");
  throw new Refused(`${answer.status} ${answer.statusText}`, answer.status, isPassing);
}

/** Who the token writes as. Others may write the marker too, and what they wrote is theirs. */
async function ownLogin() {
  try {
    const { data } = await asked("POST", GITHUB_GRAPHQL_URL, { query: "{ viewer { login } }" });
    return data.viewer.login;
  } catch (error) {
    if (error instanceof Refused && error.isPassing) throw error;
    return "github-actions[bot]";
  }
}

/** The comments of earlier runs on a pull request: one, where no two runs at once have each found none. */
async function ownOf(comments, isOurs) {
  const perPage = 100;
  const found = [];
  for (let page = 1; ; page += 1) {
    const list = await asked("GET", `${comments}?per_page=${perPage}&page=${page}`);
    found.push(...list.filter(isOurs));
    if (list.length < perPage) return found;
  }
}

/** What tells the comments of several projects of one repository apart: their last line. */
function tailOf(body) {
  return /\n(<!-- in \S+ -->)\s*$/u.exec(body)?.[1] ?? "";
}

/** Makes the comment, or replaces that of the last run, and takes away what was made twice; where nothing differs none is made. Answers what was done. */
async function write(number, body) {
  const repository = `${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}`;
  const comments = `${repository}/issues/${number}/comments`;
  const login = await ownLogin();
  const isOurs = (each) => each.user?.login === login && each.body?.startsWith(marker) && tailOf(each.body) === tailOf(body);
  const [last, ...others] = await ownOf(comments, isOurs);
  if (last === undefined && DIFFERS !== "true") return "Nothing differs, so no comment was made.";
  const { html_url: url } = last
    ? await asked("PATCH", `${repository}/issues/comments/${last.id}`, { body })
    : await asked("POST", comments, { body });
  for (const other of others) await asked("DELETE", `${repository}/issues/comments/${other.id}`);
  return `${last ? "Replaced" : "Made"} ${url}`;
}

/** The same, tried again where it may go otherwise: from the beginning, since what seemed to fail may have been done. */
async function attempted(number, body) {
  let refused;
  for (const wait of waits) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      return await write(number, body);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refused = error;
      if (!error.isPassing) break;
    }
  }
  const told = "What changes stands in the summary of this job.";
  return !refused.isPassing && [401, 403, 404].includes(refused.status)
    ? `::notice title=flowspec diff::This token may not comment here (${refused.message}), as none may of a pull request of a fork. ${told}`
    : `::warning title=flowspec diff::The comment was not written (${refused.message}). ${told}`;
}

async function main() {
  const number = JSON.parse(readFileSync(GITHUB_EVENT_PATH, "utf8")).pull_request?.number;
  if (!Number.isInteger(number)) return "This is no run of a pull request, so no comment was made.";
  if (!GITHUB_TOKEN) return "There is no token, so no comment was made.";
  const text = readFileSync(COMMENT, "utf8").trimEnd();
  return attempted(number, PROJECT === "." ? text : `${text}\n\n<!-- in ${encodeURIComponent(PROJECT)} -->`);
}

console.log(await main());
