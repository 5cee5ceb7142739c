/** What the OpenAPI documents of both services say of all operations, schemas and parameters. */
@NullMarked
package dev.dateline.http.openapi;

import org.jspecify.annotations.NullMarked;
