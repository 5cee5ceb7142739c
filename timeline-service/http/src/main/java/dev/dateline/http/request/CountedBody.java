package dev.dateline.http.request;

import dev.dateline.http.problem.ProblemException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;

/**
 * Holds bodies that did not announce their length to the API's limit. The rest of a longer one is
 * read and thrown away, so that the sender gets an answer instead of a closed connection.
 */
@Provider
public class CountedBody implements ContainerRequestFilter {
  private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

  private final BodyLimits limits;

  CountedBody(BodyLimits limits) {
    this.limits = limits;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (WITH_BODY.contains(request.getMethod())) {
      long limit = limits.at(request.getUriInfo().getRequestUri().getPath());
      request.setEntityStream(new Counted(request.getEntityStream(), limit));
    }
  }

  private static final class Counted extends FilterInputStream {
    private final long limit;
    private long count;

    Counted(InputStream in, long limit) {
      super(in);
      this.limit = limit;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      if (read >= 0) {
        add(1);
      }
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      if (read > 0) {
        add(read);
      }
      return read;
    }

    private void add(int read) throws IOException {
      count += read;
      if (count > limit) {
        in.transferTo(OutputStream.nullOutputStream());
        throw ProblemException.tooLarge(limit);
      }
    }
  }
}
