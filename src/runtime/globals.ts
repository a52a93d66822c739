/** What is used of the functions that every platform has and JavaScript itself does not: TypeScript knows them of the DOM, or of Node. */
interface Globals {
  /** Base64 of a text whose characters stand for bytes. */
  readonly btoa: (binary: string) => string;
  /** Characters that stand for the bytes of base64; throws where it is none. */
  readonly atob: (base64: string) => string;
  readonly TextEncoder: new () => { readonly encode: (text: string) => Uint8Array };
  readonly TextDecoder: new (
    encoding: string,
    options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
  ) => { readonly decode: (bytes: Uint8Array) => string };
  /** Not there everywhere: pages that did not come by HTTPS have none of it. */
  readonly crypto?: {
    readonly subtle?: { readonly digest: (algorithm: "SHA-256", bytes: ArrayBuffer | ArrayBufferView) => Promise<ArrayBuffer> };
  };
}

const platform: unknown = globalThis;

/** The platform's own, asked for where they are called: some places where applications are tested have not all of them. */
export const globals: Globals = platform as Globals; // they are there, whatever an application tells TypeScript
