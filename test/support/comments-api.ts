import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { atEnd } from "./ending.ts";

/** A comment as the API of GitHub or GitLab has it. */
export interface Comment {
  readonly id: number;
  body: string;
  readonly author: string;
}

/** What was asked of the API. */
interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: unknown;
}

/** What is answered in place of the right thing: a status, perhaps with headers; nothing where the right thing is. */
export type Refusal = (
  asked: Asked,
  times: number,
) => { readonly status: number; readonly headers?: Readonly<Record<string, string>> } | undefined;

/** The part of an API that holds the comments of one request, on this machine. */
export interface CommentsApi {
  readonly url: string;
  readonly comments: Comment[];
  readonly asked: readonly Asked[];
  /** The methods and paths of what was asked that changes something. */
  readonly written: () => readonly string[];
}

/** How an API has comments on the wire. */
export interface Dialect {
  /** The paths of the comments of the request, and before the id of one. */
  readonly list: string;
  readonly one: string;
  /** What changes one. */
  readonly change: string;
  readonly shown: (comment: Comment) => unknown;
  /** What answers who asks. */
  readonly self: { readonly path: string; readonly answer: unknown };
}

export const github: Dialect = {
  list: "/repos/tea/contracts/issues/7/comments",
  one: "/repos/tea/contracts/issues/comments/",
  change: "PATCH",
  shown: ({ id, body, author }) => ({
    id,
    body,
    user: { login: author },
    html_url: `https://github.example/tea/contracts/pull/7#issuecomment-${id}`,
  }),
  self: { path: "/graphql", answer: { data: { viewer: { login: "github-actions[bot]" } } } },
};

export const gitlab: Dialect = {
  list: "/projects/5/merge_requests/7/notes",
  one: "/projects/5/merge_requests/7/notes/",
  change: "PUT",
  shown: ({ id, body, author }) => ({ id, body, author: { id: author } }),
  self: { path: "/user", answer: { id: "project_5_bot" } },
};

/** Starts an API with these comments, which gives them out by pages. */
export async function commentsApi(dialect: Dialect, comments: Comment[], refusal: Refusal = () => undefined): Promise<CommentsApi> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let text = "";
    for await (const chunk of request) text += String(chunk);
    const { method = "", url = "", headers } = request;
    const here: Asked = { method, path: url, headers, body: text === "" ? undefined : JSON.parse(text) };
    asked.push(here);
    const refused = refusal(here, asked.filter((other) => other.method === method && other.path === url).length);
    const [status, said] = refused === undefined ? right(here) : [refused.status, { message: "Refused" }];
    response
      .writeHead(status, { "content-type": "application/json", ...refused?.headers })
      .end(said === undefined ? undefined : JSON.stringify(said));
  };
  const right = ({ method, path, body }: Asked): readonly [number, unknown] => {
    const { pathname, searchParams } = new URL(path, "http://api");
    if (pathname === dialect.self.path) return [200, dialect.self.answer];
    if (method === "GET" && pathname === dialect.list) {
      const [size, page] = [Number(searchParams.get("per_page") ?? 30), Number(searchParams.get("page") ?? 1)];
      return [200, comments.slice((page - 1) * size, page * size).map(dialect.shown)];
    }
    const text = (body as { readonly body?: string } | undefined)?.body ?? "";
    if (method === "POST" && pathname === dialect.list) {
      const made = { id: 1000 + comments.length, body: text, author: "github-actions[bot]" };
      comments.push(made);
      return [201, dialect.shown(made)];
    }
    const changed = comments.find(({ id }) => pathname === `${dialect.one}${id}`);
    if (method === "DELETE" && changed !== undefined) {
      comments.splice(comments.indexOf(changed), 1);
      return [204, undefined];
    }
    if (method !== dialect.change || changed === undefined) return [404, {}];
    changed.body = text;
    return [200, dialect.shown(changed)];
  };
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  atEnd(() => server.close());
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    comments,
    asked,
    written: () =>
      asked.filter(({ method, path }) => method !== "GET" && path !== dialect.self.path).map(({ method, path }) => `${method} ${path}`),
  };
}
