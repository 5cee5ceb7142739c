package dev.dateline.contract.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * One query parameter or header.
 *
 * @param raw sent as it is; otherwise it is percent-encoded where that is the custom
 */
record Field(String name, String value, boolean raw) {
  static Field of(String name, String value) {
    return new Field(name, value, false);
  }

  static Field raw(String name, String value) {
    return new Field(name, value, true);
  }

  String inQuery() {
    return URLEncoder.encode(name, StandardCharsets.UTF_8)
        + "="
        + (raw ? value : URLEncoder.encode(value, StandardCharsets.UTF_8));
  }
}
