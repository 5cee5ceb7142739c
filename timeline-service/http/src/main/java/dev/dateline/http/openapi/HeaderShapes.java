package dev.dateline.http.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * What headers of one name have in common wherever they are.
 *
 * @param collection address of what the service has most of, for examples
 */
record HeaderShapes(String collection) {
  void complete(String name, Header header) {
    Schema schema = OASFactory.createSchema().type(List.of(SchemaType.STRING));
    switch (name) {
      case "ETag" ->
          header
              .description("The event's version.")
              .required(true)
              .example("\"3\"")
              .setSchema(schema.pattern("^\"[0-9]+\"$"));
      case "Location" ->
          header
              .description("Where it is.")
              .required(true)
              .example(collection + "/019aa5c0-7a10-7c3e-9b1f-6f1d2c3b4a59")
              .setSchema(schema.format("uri-reference"));
      case "Content-Disposition" ->
          header
              .description("A name for the file.")
              .required(false)
              .example("attachment; filename=\"main.csv\"")
              .setSchema(schema);
      case "Link" ->
          header
              .example("<" + collection + "?limit=50&cursor=d17694.0>; rel=\"next\"")
              .setSchema(schema);
      default -> throw new IllegalStateException("a header that nobody described: " + name);
    }
  }
}
