package dev.dateline.contract;

import io.restassured.RestAssured;

/** The document that the service under test serves. */
public final class ServedDocument {
  private ServedDocument() {}

  /** Asks for it where RestAssured asks. */
  public static Document read() {
    return Document.parse(
        RestAssured.given().noFilters().queryParam("format", "json").get("/q/openapi").asString());
  }
}
