import { Problem, type ProblemBody } from "./problem.ts";

/** One operation of a generated `paths`. */
interface Operation {
  readonly parameters: { readonly query?: object; readonly path?: object };
  readonly responses: object;
}

type Json<T> = T extends { readonly content: { readonly "application/json": infer Body } }
  ? Body
  : never;

/** What an operation answers when all is well. */
export type Answer<O> = O extends { readonly responses: infer Responses }
  ? {
      [Status in keyof Responses]: Status extends "default" ? never : Json<Responses[Status]>;
    }[keyof Responses]
  : never;

/** What an operation wants to be told. */
export type Sent<O> = O extends {
  readonly requestBody: { readonly content: infer Content };
}
  ? Content[keyof Content]
  : undefined;

type Queries<O> = O extends Operation ? NonNullable<O["parameters"]["query"]> : never;

type Method = "get" | "post" | "put" | "patch" | "delete";

/** The operations of `paths` that `method` has. */
export type With<Paths, M extends Method> = {
  [P in keyof Paths]: Paths[P] extends { readonly [K in M]: Operation } ? P : never;
}[keyof Paths] &
  string;

export interface Details<Q, B> {
  readonly query?: Q;
  /** Filled into the braces of the path, in order. */
  readonly at?: readonly string[];
  readonly body?: B;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
}

/** Asks one service in the words of its OpenAPI document; rejects with a `Problem`. */
export function asker<Paths>(baseUrl: string, fetcher: typeof fetch) {
  return async <M extends Method, P extends With<Paths, M>>(
    method: M,
    path: P,
    details: Details<
      Queries<Paths[P][M & keyof Paths[P]]>,
      Sent<Paths[P][M & keyof Paths[P]]>
    > = {},
  ): Promise<Answer<Paths[P][M & keyof Paths[P]]>> => {
    const response = await send(fetcher, method, baseUrl + addressOf(path, details), details);
    return (await jsonOf(response)) as Answer<Paths[P][M & keyof Paths[P]]>;
  };
}

export function addressOf(
  path: string,
  { at = [], query = {} }: Details<unknown, unknown>,
): string {
  let next = 0;
  const filled = path.replace(/\{\w+\}/g, () => encodeURIComponent(at[next++] ?? ""));
  const question = new URLSearchParams();
  for (const [name, value] of Object.entries(query as object)) {
    for (const one of [value].flat()) {
      if (one !== undefined && one !== null) question.append(name, String(one));
    }
  }
  const text = question.toString();
  return text === "" ? filled : `${filled}?${text}`;
}

/** An answer that says no becomes the `Problem` that it describes. */
export async function send(
  fetcher: typeof fetch,
  method: string,
  address: string,
  { body, headers, signal }: Details<unknown, unknown> = {},
): Promise<Response> {
  const response = await reachable(
    fetcher(address, {
      method: method.toUpperCase(),
      headers: { ...(body !== undefined && { "Content-Type": "application/json" }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    }),
  );
  if (response.ok) return response;
  const said = await response.json().catch(() => ({}));
  throw new Problem(response.status, isObject(said) ? said : {});
}

/** For where pages of strangers lead the hand: whatever asks for a change gets no further than here. */
export const readingOnly: typeof fetch = (address, how) =>
  how?.method === "GET"
    ? fetch(address, how)
    : Promise.resolve(new Response(null, { status: 405 }));

const isObject = (said: unknown): said is ProblemBody => typeof said === "object" && said !== null;

export async function jsonOf(response: Response): Promise<unknown> {
  return response.status === 204 ? undefined : await response.json();
}

async function reachable(response: Promise<Response>): Promise<Response> {
  try {
    return await response;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw Problem.unreachable();
  }
}
