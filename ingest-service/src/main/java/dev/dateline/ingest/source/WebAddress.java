package dev.dateline.ingest.source;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses that a page may link to. */
public final class WebAddress {

  private static final int MAX_LENGTH = 2048;

  private WebAddress() {}

  /** Whether this is an absolute http(s) URL; {@code javascript:} and its like never are. */
  public static boolean isAbsolute(String url) {
    if (url.length() > MAX_LENGTH) {
      return false;
    }
    try {
      URI uri = new URI(url);
      return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
          && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
