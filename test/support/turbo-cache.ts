import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A remote cache as turbo asks for one, on this machine. */
export interface TurboCache {
  /** The variables by which turbo finds it, and reaches nothing else. */
  readonly env: Readonly<Record<string, string>>;
  /** The hashes that were put there, in order. */
  readonly stored: readonly string[];
  /** The hashes that were taken from there, in order. */
  readonly fetched: readonly string[];
  /** What else was asked for: of this server what it does not know, of any other host all, since the server stands for every proxy too. */
  readonly strange: readonly string[];
  readonly close: () => Promise<void>;
}

const token = "of-the-tests";
const artifact = /^\/v8\/artifacts\/([0-9a-f]+)$/u;

interface Artifact {
  readonly body: Buffer;
  /** How long the task took, in milliseconds, as turbo said. */
  readonly duration: string;
}

function described(found: Artifact | undefined): object | null {
  return found === undefined ? null : { size: found.body.length, taskDurationMs: Number(found.duration) };
}

/** Starts a remote cache, which keeps artifacts in memory. */
export async function turboCache(): Promise<TurboCache> {
  const artifacts = new Map<string, Artifact>();
  const stored: string[] = [];
  const fetched: string[] = [];
  const strange: string[] = [];

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = "", url = "", headers } = request;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const end = (status: number, body?: object | Buffer): void => {
      response.statusCode = status;
      response.end(body === undefined || Buffer.isBuffer(body) ? body : JSON.stringify(body));
    };
    if (headers.authorization !== `Bearer ${token}`) {
      strange.push(`${method} ${url}`);
      return end(403, {});
    }
    const path = url.replace(/\?.*$/su, "");
    const hash = artifact.exec(path)?.[1];
    if (method === "GET" && path === "/v8/artifacts/status") return end(200, { status: "enabled" });
    if (method === "POST" && path === "/v8/artifacts/events") return end(200);
    // A dry run asks for many at once.
    if (method === "POST" && path === "/v8/artifacts") {
      const { hashes } = JSON.parse(Buffer.concat(chunks).toString("utf8")) as { readonly hashes: readonly string[] };
      return end(200, Object.fromEntries(hashes.map((each) => [each, described(artifacts.get(each))])));
    }
    if (hash !== undefined && method === "PUT") {
      artifacts.set(hash, { body: Buffer.concat(chunks), duration: String(headers["x-artifact-duration"] ?? 0) });
      stored.push(hash);
      return end(202, { urls: [] });
    }
    if (hash !== undefined && (method === "GET" || method === "HEAD")) {
      const found = artifacts.get(hash);
      if (found === undefined) return end(404, {});
      response.setHeader("x-artifact-duration", found.duration);
      if (method === "GET") fetched.push(hash);
      return end(200, method === "GET" ? found.body : undefined);
    }
    strange.push(`${method} ${url}`);
    return end(404, {});
  };

  const server = createServer((request, response) => void answer(request, response));
  // A proxy is asked for a connection before anything else is said.
  server.on("connect", ({ url }, socket) => {
    strange.push(`CONNECT ${url}`);
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const proxies = Object.fromEntries(
    ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"].flatMap((name) => [
      [name, at],
      [name.toLowerCase(), at],
    ]),
  );
  return {
    env: {
      ...proxies,
      NO_PROXY: "127.0.0.1",
      no_proxy: "127.0.0.1",
      TURBO_API: at,
      TURBO_LOGIN: at,
      TURBO_TEAM: "acme",
      TURBO_TOKEN: token,
      TURBO_TELEMETRY_DISABLED: "1",
      TURBO_NO_UPDATE_NOTIFIER: "1",
      DO_NOT_TRACK: "1",
    },
    stored,
    fetched,
    strange,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
