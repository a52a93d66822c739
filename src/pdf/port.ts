import { isObject } from "../model/json.ts";

type Listener = (event: { readonly data: unknown }) => void;

/**
 * What the two halves of the reader talk through where both are in this very thread. The reader's own channel clones every message, and the operations of
 * a page are thousands of glyphs, which are only looked at: they pass as they are. Everything else is cloned.
 */
export class DirectPort {
  readonly #listeners = new Set<Listener>();
  readonly #sent: Promise<void> = Promise.resolve();

  /** Sends a message to all who listen, as soon as what runs now is done; what it names as `transfer` is moved. */
  postMessage(message: unknown, transfer?: readonly ArrayBuffer[] | null): void {
    const data = operationsOf(message) ?? structuredClone(message, { transfer: [...(transfer ?? [])] });
    void this.#sent.then(() => {
      for (const listener of this.#listeners) listener({ data });
    });
  }

  /** Listens to messages, until a signal says that it is over. */
  addEventListener(_: string, listener: Listener, options?: { readonly signal?: AbortSignal } | null): void {
    this.#listeners.add(listener);
    options?.signal?.addEventListener("abort", () => this.#listeners.delete(listener));
  }

  /** Listens no longer. */
  removeEventListener(_: string, listener: Listener): void {
    this.#listeners.delete(listener);
  }

  /** Ends it all. */
  terminate(): void {
    this.#listeners.clear();
  }
}

/** A message with operations of a page, whose lists the sender empties and uses again; nothing where it is another one. */
function operationsOf(message: unknown): object | undefined {
  const chunk = isObject(message) ? message["chunk"] : undefined;
  if (!isObject(message) || !isObject(chunk)) return undefined;
  const { fnArray, argsArray } = chunk;
  if (!Array.isArray(fnArray) || !Array.isArray(argsArray)) return undefined;
  return { ...message, chunk: { ...chunk, fnArray: [...fnArray], argsArray: [...argsArray] } };
}
