package dev.dateline.timeline.infra;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.timeline.api.Problem;
import dev.dateline.timeline.api.ProblemException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Answers with a problem where a request never reaches a resource. */
@Singleton
class Problems {
  private final ObjectMapper json;

  Problems(ObjectMapper json) {
    this.json = json;
  }

  void send(RoutingContext context, ProblemException e) {
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
