package dev.dateline.http.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.dateline.http.problem.Problem.FieldError;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a failure becomes an answer. */
public class ProblemMapper {
  private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
  private static final int RETRY_AFTER_SECONDS = 2;
  private static final int METHOD_NOT_ALLOWED = 405;

  private final AllowedMethods allowed;

  ProblemMapper(AllowedMethods allowed) {
    this.allowed = allowed;
  }

  @ServerExceptionMapper
  Response problem(ProblemException e) {
    return answer(e);
  }

  /** The two that the reader of bodies lets through; the others come as the cause of a 400. */
  @ServerExceptionMapper({MismatchedInputException.class, StreamConstraintsException.class})
  Response invalidJson(JsonProcessingException e) {
    return answer(InvalidJson.problem(e));
  }

  @ServerExceptionMapper
  Response violations(ConstraintViolationException e) {
    List<FieldError> errors =
        e.getConstraintViolations().stream()
            .map(violation -> Violations.error(pointer(violation), violation))
            .sorted(Comparator.comparing(FieldError::pointer))
            .toList();
    return answer(ProblemException.invalid(errors));
  }

  @ServerExceptionMapper
  Response http(WebApplicationException e, UriInfo uri) {
    ProblemException problem = Causes.find(e, ProblemException.class);
    if (problem != null) {
      return answer(problem);
    }
    if (e.getCause() instanceof JsonProcessingException json) {
      return answer(InvalidJson.problem(json));
    }
    int status = e.getResponse().getStatus();
    if (status >= 500) {
      return unexpected(e);
    }
    Response answer = answer(HttpStatusProblems.of(status));
    return status == METHOD_NOT_ALLOWED
        ? Response.fromResponse(answer).allow(allowed.at(uri.getPath())).build()
        : answer;
  }

  @ServerExceptionMapper
  Response unexpected(Throwable e) {
    ProblemException problem = Causes.find(e, ProblemException.class);
    if (problem != null) {
      return answer(problem);
    }
    if (Causes.isLocked(e)) {
      return later(
          answer(
              ProblemException.of(
                  ProblemType.UNAVAILABLE,
                  "Another change, such as a long import, has not ended yet; try again shortly")));
    }
    String id = UUID.randomUUID().toString();
    if (Causes.isLostDatabase(e)) {
      LOG.errorf("failure %s: the database cannot be reached: %s", id, e);
      return later(
          failure(
              ProblemType.UNAVAILABLE, "The database cannot be reached; try again shortly", id));
    }
    LOG.errorf(e, "failure %s", id);
    return failure(ProblemType.INTERNAL, "The failure is in the log under this id", id);
  }

  private static Response later(Response answer) {
    return Response.fromResponse(answer)
        .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
        .build();
  }

  private static Response failure(ProblemType type, String detail, String id) {
    Problem problem =
        new Problem(type.uri(), type.title(), type.status(), null, detail, id, List.of());
    return Response.status(type.status()).type(Problem.MEDIA_TYPE).entity(problem).build();
  }

  private static Response answer(ProblemException e) {
    Problem problem = e.toProblem();
    LOG.debugf("%d %s", problem.status(), problem.detail());
    return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem).build();
  }

  /** The place in the body: what comes before is the method and its parameter. */
  private static String pointer(ConstraintViolation<?> violation) {
    StringBuilder pointer = new StringBuilder("#");
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }
}
