package dev.dateline.ingest.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * No request body is longer than {@value #MAX_BYTES} bytes: what 5 MB of HTML can grow to as JSON
 * in which every second character is escaped. The rest of a longer one is read and thrown away, so
 * that the sender gets an answer instead of a closed connection.
 */
@Provider
public class BodyLimit implements ContainerRequestFilter {

  static final int MAX_BYTES = 16 * 1024 * 1024;

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.hasEntity()) {
      request.setEntityStream(new Limited(request.getEntityStream()));
    }
  }

  private static final class Limited extends FilterInputStream {

    private int left = MAX_BYTES;

    Limited(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      if (read >= 0) {
        count(1);
      }
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      if (read > 0) {
        count(read);
      }
      return read;
    }

    private void count(int read) throws IOException {
      left -= read;
      if (left < 0) {
        in.transferTo(OutputStream.nullOutputStream());
        throw ProblemException.tooLarge(Violation.atBody("is longer than " + MAX_BYTES + " bytes"));
      }
    }
  }
}
