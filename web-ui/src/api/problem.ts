/** RFC 9457, as far as the page speaks of it. */
export interface ProblemBody {
  readonly type?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly id?: string;
  /** What stands against a change, `archived`. */
  readonly code?: string;
  readonly errors?: readonly FieldError[];
}

export interface FieldError {
  readonly pointer?: string;
  readonly parameter?: string;
  /** What is wrong with it, `not-a-date`. */
  readonly code?: string;
  /** What there may be at most of what there is too much of. */
  readonly limit?: number;
  readonly detail: string;
}

/** The service said no, and why. `status` 0: it could not be asked at all. */
export class Problem extends Error {
  readonly status: number;
  /** What went wrong, `not-found`; null when the service did not say. */
  readonly kind: string | null;
  /** What stands against a change; empty where nothing does. */
  readonly code: string;
  /** What is wrong with which field: `date` for the pointer `#/date`. */
  readonly fields: ReadonlyMap<string, FieldError>;
  /** Under which the service has logged the failure. */
  readonly reference: string | null;

  constructor(status: number, body: ProblemBody) {
    super(body.detail ?? body.title ?? "");
    this.name = "Problem";
    this.status = status;
    this.kind = /\/problems\/([\w-]+)$/.exec(body.type ?? "")?.[1] ?? null;
    this.code = body.code ?? "";
    this.reference = body.id ?? null;
    this.fields = new Map(
      (body.errors ?? []).map((error) => [
        error.parameter ?? error.pointer?.replace("#/", "") ?? "",
        error,
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
