package dev.dateline.timeline.export;

import io.vertx.core.http.HttpServerResponse;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Breaks off when nobody receives any more. The server itself takes and drops what is written to a
 * closed connection, and an export would read the whole timeline for nobody.
 */
final class WhileConnected extends FilterOutputStream {
  private final HttpServerResponse response;

  WhileConnected(OutputStream out, HttpServerResponse response) {
    super(out);
    this.response = response;
  }

  @Override
  public void write(int one) throws IOException {
    requireConnection();
    out.write(one);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    requireConnection();
    out.write(bytes, from, length);
  }

  private void requireConnection() throws IOException {
    if (response.closed()) {
      throw new IOException("the client has gone");
    }
  }
}
