package dev.dateline.ingest.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.dateline.ingest.infra.Ids;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/**
 * The one place where an exception becomes an answer. Only words of this service leave it: the
 * message of a foreign exception may quote data, SQL or class names.
 */
@Singleton
public class ProblemMapper {

  private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

  private final Ids ids;

  public ProblemMapper(Ids ids) {
    this.ids = ids;
  }

  /** Quarkus maps Jackson's mismatches itself unless they are named here. */
  @ServerExceptionMapper({Throwable.class, MismatchedInputException.class})
  public Response toResponse(Throwable thrown) {
    ProblemException expected = causeOf(thrown, ProblemException.class);
    if (expected != null) {
      return answer(expected.problem());
    }
    JsonProcessingException json = causeOf(thrown, JsonProcessingException.class);
    if (json != null && isBadRequest(thrown)) {
      return answer(JsonProblems.of(json));
    }
    if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
      return answer(ofStatus(web.getResponse().getStatus()));
    }
    return answer(incident(thrown));
  }

  /** Jackson's exceptions come as they are, or wrapped by the reader of the body. */
  private static boolean isBadRequest(Throwable thrown) {
    return thrown instanceof JsonProcessingException
        || (thrown instanceof WebApplicationException web && web.getResponse().getStatus() == 400);
  }

  private static Problem ofStatus(int status) {
    return switch (status) {
      case 404 -> Problem.of(ProblemType.NOT_FOUND, "Nothing is found at this address.");
      case 405 -> Problem.of(ProblemType.METHOD_NOT_ALLOWED, "See the API's description.");
      case 406 -> Problem.of(ProblemType.NOT_ACCEPTABLE, "See the API's description.");
      case 413 -> Problem.of(ProblemType.TOO_LARGE, "See the API's description for the limits.");
      case 415 ->
          Problem.of(
              ProblemType.UNSUPPORTED_MEDIA_TYPE,
              "Send application/json, text/plain or text/html.");
      default -> Problem.of(ProblemType.BAD_REQUEST, "See the API's description.");
    };
  }

  private Problem incident(Throwable thrown) {
    String id = ids.next().toString();
    if (isConnectionLost(thrown)) {
      LOG.errorf("%s: the database cannot be reached: %s", id, thrown);
      return Problem.ofIncident(
          ProblemType.UNAVAILABLE, "The database cannot be reached; try again shortly.", id);
    }
    LOG.errorf(thrown, "%s: unexpected", id);
    return Problem.ofIncident(ProblemType.INTERNAL, "The log has more under this id.", id);
  }

  private static boolean isConnectionLost(Throwable thrown) {
    return Stream.of(
            JDBCConnectionException.class,
            SQLNonTransientConnectionException.class,
            SQLTransientConnectionException.class,
            SQLRecoverableException.class)
        .anyMatch(type -> causeOf(thrown, type) != null);
  }

  private static Response answer(Problem problem) {
    if (problem.status() < 500) {
      LOG.debugf("%d %s", problem.status(), problem.detail());
    }
    Response.ResponseBuilder response =
        Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    if (problem.status() == 503) {
      response.header(HttpHeaders.RETRY_AFTER, 2);
    }
    return response.build();
  }

  private static <T> @Nullable T causeOf(Throwable thrown, Class<T> type) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (type.isInstance(t)) {
        return type.cast(t);
      }
    }
    return null;
  }
}
