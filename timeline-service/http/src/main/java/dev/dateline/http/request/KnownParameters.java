package dev.dateline.http.request;

import dev.dateline.http.problem.ProblemException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that an operation does not have, so that a misspelt one does not quietly
 * ask for everything, repetitions of parameters and headers that have one value, and empty ones.
 */
public class KnownParameters {
  private final Map<Method, Names> known = new ConcurrentHashMap<>();

  /**
   * Names of what an operation takes, with whether it may be repeated.
   *
   * @param query parameters
   * @param headers what HTTP itself allows to be repeated left out
   */
  private record Names(Map<String, Boolean> query, Map<String, Boolean> headers) {
    static Names of(Method method) {
      Names names = new Names(new TreeMap<>(), new TreeMap<>());
      for (Parameter parameter : method.getParameters()) {
        names.add(parameter, parameter.getType());
        if (parameter.isAnnotationPresent(BeanParam.class)) {
          for (Field field : parameter.getType().getDeclaredFields()) {
            names.add(field, field.getType());
          }
        }
      }
      return names;
    }

    private void add(AnnotatedElement element, Class<?> type) {
      boolean repeatable = Collection.class.isAssignableFrom(type);
      QueryParam parameter = element.getAnnotation(QueryParam.class);
      if (parameter != null) {
        query.put(parameter.value(), repeatable);
      }
      HeaderParam header = element.getAnnotation(HeaderParam.class);
      if (header != null && !header.value().equals(HttpHeaders.ACCEPT)) {
        headers.put(header.value(), repeatable);
      }
    }
  }

  @ServerRequestFilter
  void check(ContainerRequestContext request, ResourceInfo resource) {
    Names names = known.computeIfAbsent(resource.getResourceMethod(), Names::of);
    request
        .getUriInfo()
        .getQueryParameters()
        .forEach(
            (name, values) -> {
              if (!names.query().containsKey(name)) {
                throw ProblemException.parameter(name, "is not a known parameter");
              }
              requireOne(name, names.query().get(name), values);
              requireSome(name, values);
            });
    names
        .headers()
        .forEach(
            (name, repeatable) -> {
              List<String> values = request.getHeaders().getOrDefault(name, List.of());
              requireOne(name, repeatable, values);
              requireSome(name, values);
            });
  }

  private static void requireOne(String name, boolean repeatable, List<String> values) {
    if (!repeatable && values.size() > 1) {
      throw ProblemException.parameter(name, "must be given once");
    }
  }

  /** Empty ones would be read as none at all: a condition as every event, a key as no wish. */
  private static void requireSome(String name, List<String> values) {
    if (values.contains("")) {
      throw ProblemException.parameter(name, "must not be empty");
    }
  }
}
