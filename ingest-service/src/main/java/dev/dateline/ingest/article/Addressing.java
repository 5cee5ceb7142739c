package dev.dateline.ingest.article;

import dev.dateline.http.problem.Problem.FieldError;

/** Where the fields of a submission were sent: decides how a violation points at them. */
enum Addressing {
  /** All fields are in a JSON object. */
  JSON {
    @Override
    FieldError violation(String field, String detail) {
      return FieldError.at("#/" + field, detail);
    }
  },
  /** The body is the content, all else is in the query. */
  QUERY {
    @Override
    FieldError violation(String field, String detail) {
      return field.equals("text") || field.equals("html")
          ? FieldError.at("#", detail)
          : FieldError.ofParameter(field, detail);
    }
  };

  abstract FieldError violation(String field, String detail);
}
