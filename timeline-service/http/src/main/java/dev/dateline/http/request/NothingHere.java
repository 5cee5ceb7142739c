package dev.dateline.http.request;

import dev.dateline.http.problem.ProblemException;
import dev.dateline.http.problem.Problems;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Answers what nobody else does. */
@Singleton
class NothingHere {
  private final Problems problems;

  NothingHere(Problems problems) {
    this.problems = problems;
  }

  void register(@Observes Router router) {
    router
        .route()
        .order(RouteOrder.LAST)
        .handler(
            context ->
                problems.send(
                    context, ProblemException.notFound("There is nothing at this address")));
  }
}
