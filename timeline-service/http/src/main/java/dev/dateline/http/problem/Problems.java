package dev.dateline.http.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Answers with a problem where a request never reaches a resource. */
@Singleton
public class Problems {
  private final ObjectMapper json;

  Problems(ObjectMapper json) {
    this.json = json;
  }

  public void send(RoutingContext context, ProblemException e) {
    Problem problem = e.toProblem();
    try {
      String body = json.writeValueAsString(problem);
      context
          .response()
          .setStatusCode(problem.status())
          .putHeader("content-type", Problem.MEDIA_TYPE)
          .end(body)
          .onFailure(failure -> context.response().reset());
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
