package dev.dateline.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer that is not what the document says is found out. */
class ContractTest {
  private static final String DOCUMENT =
      """
      {"openapi":"3.1.0",
       "paths":{
        "/api/v1/things":{"post":{"responses":{
          "201":{"headers":{"ETag":{"required":true,"schema":{"type":"string","pattern":"^[0-9]$"}}},
                 "content":{"application/json":{"schema":{"$ref":"#/components/schemas/Thing"}}}},
          "default":{"$ref":"#/components/responses/Problem"}}}},
        "/api/v1/things/{id}":{"delete":{"responses":{"204":{}}}}},
       "components":{
        "responses":{"Problem":{"content":{"application/problem+json":{
          "schema":{"type":"object","required":["type"]}}}}},
        "schemas":{"Thing":{"type":"object","required":["id","at"],
          "properties":{"id":{"type":"string","format":"uuid"},
                        "at":{"type":["string","null"]}}}}}}""";

  private static final String THING = "{'id':'019aa5c0-7a10-7c3e-9b1f-6f1d2c3b4a59','at':null}";

  private final Contract contract = new Contract(Document.parse(DOCUMENT));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # method | path             | status | media type               | body
          POST     | /api/v1/things   | 201    | application/json         | {'id':'019aa5c0-7a10-7c3e-9b1f-6f1d2c3b4a59','at':'x'}
          POST     | /api/v1/things   | 400    | application/problem+json | {'type':'x'}
          DELETE   | /api/v1/things/1 | 204    |                          |
          GET      | /api/v1/nothing  | 404    | text/plain               | nothing
          GET      | /elsewhere       | 200    | text/plain               | something
          """)
  void letsPassWhatTheDocumentSays(
      String method, String path, int status, @Nullable String type, @Nullable String body) {
    assertThat(violations(method, path, status, type, body, status == 201 ? "3" : null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # method | path             | status | media type               | body                | what is wrong
          GET      | /api/v1/things   | 200    | application/json         | {}                  | no such operation
          POST     | /api/v1/things   | 200    | application/json         | {}                  | no status 200
          POST     | /api/v1/things   | 201    | text/plain               | {}                  | no media type 'text/plain'
          POST     | /api/v1/things   | 201    | application/json         | {                   | no JSON
          POST     | /api/v1/things   | 201    | application/json         |                     | body is missing
          POST     | /api/v1/things   | 201    | application/json         | {'id':'1','at':'x'} | uuid
          POST     | /api/v1/things   | 201    | application/json         | {'id':null,'at':3}  | null found
          POST     | /api/v1/things   | 201    | application/json         | {'at':null}         | 'id' not found
          POST     | /api/v1/things   | 201    | application/json         | {'more':1}          | 'more' is not defined
          POST     | /api/v1/things   | 500    | application/problem+json | {}                  | 'type' not found
          POST     | /api/v1/things   | 400    | application/json         | {}                  | no media type
          DELETE   | /api/v1/things/1 | 404    | application/problem+json | {}                  | no status 404
          DELETE   | /api/v1/things/1 | 204    | application/json         | {}                  | no media type
          """)
  void findsOutWhatTheDocumentDoesNotSay(
      String method, String path, int status, String type, @Nullable String body, String wrong) {
    assertThat(violations(method, path, status, type, body, status == 201 ? "3" : null))
        .anySatisfy(found -> assertThat(found).contains(wrong));
  }

  @Test
  void findsOutHeaders() {
    String path = "/api/v1/things";
    assertThat(violations("POST", path, 201, "application/json", THING, null))
        .containsExactly("header etag is missing");
    assertThat(violations("POST", path, 201, "application/json", THING, "none"))
        .singleElement()
        .asString()
        .contains("header etag", "pattern");
    assertThat(violations("DELETE", path + "/1", 204, null, null, "3"))
        .containsExactly("the document has no header etag");
  }

  private List<String> violations(
      String method,
      String path,
      int status,
      @Nullable String type,
      @Nullable String body,
      @Nullable String etag) {
    Map<String, List<String>> headers = new TreeMap<>(Map.of("Date", List.of("today")));
    if (type != null) {
      headers.put("Content-Type", List.of(type + ";charset=utf-8"));
    }
    if (etag != null) {
      headers.put("ETag", List.of(etag));
    }
    byte[] bytes =
        body == null ? new byte[0] : body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return contract.violations(new Exchange(method, path, status, headers, bytes));
  }
}
