package dev.dateline.ingest.article;

import dev.dateline.ingest.api.Violation;

/** Where the fields of a submission were sent: decides how a violation points at them. */
enum Addressing {
  /** All fields are in a JSON object. */
  JSON {
    @Override
    Violation violation(String field, String detail) {
      return Violation.atField(field, detail);
    }
  },
  /** The body is the content, all else is in the query. */
  QUERY {
    @Override
    Violation violation(String field, String detail) {
      return field.equals("text") || field.equals("html")
          ? Violation.atBody(detail)
          : Violation.atParameter(field, detail);
    }
  };

  abstract Violation violation(String field, String detail);
}
