/** RFC 9457, as far as the page speaks of it. */
export interface ProblemBody {
  readonly type?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly id?: string;
  readonly errors?: readonly {
    readonly pointer?: string;
    readonly parameter?: string;
    readonly detail: string;
  }[];
}

/** The service said no, and why. `status` 0: it could not be asked at all. */
export class Problem extends Error {
  readonly status: number;
  /** What went wrong, `not-found`; null when the service did not say. */
  readonly kind: string | null;
  /** What is wrong with which field: `date` for the pointer `#/date`. */
  readonly fields: ReadonlyMap<string, string>;
  /** Under which the service has logged the failure. */
  readonly reference: string | null;

  constructor(status: number, body: ProblemBody) {
    super(body.detail ?? body.title ?? "");
    this.name = "Problem";
    this.status = status;
    this.kind = /\/problems\/([\w-]+)$/.exec(body.type ?? "")?.[1] ?? null;
    this.reference = body.id ?? null;
    this.fields = new Map(
      (body.errors ?? []).map((error) => [
        error.parameter ?? error.pointer?.replace("#/", "") ?? "",
        error.detail,
      ]),
    );
  }

  static unreachable(): Problem {
    return new Problem(0, {});
  }

  static of(error: unknown): Problem {
    return error instanceof Problem ? error : Problem.unreachable();
  }
}
