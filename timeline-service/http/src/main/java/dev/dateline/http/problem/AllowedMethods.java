package dev.dateline.http.problem;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which methods an address answers to. The router knows only that the one that was asked for is
 * none of them.
 */
@Singleton
public class AllowedMethods {
  private final List<Operation> operations = new ArrayList<>();

  /**
   * What a method of a resource answers to.
   *
   * @param parameters of the path: of several that match, the one with the fewest is asked
   */
  private record Operation(String method, Pattern path, int parameters) {}

  @Inject
  AllowedMethods(BeanManager beans) {
    this(
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
            .<Class<?>>map(Bean::getBeanClass)
            .toList());
  }

  AllowedMethods(Collection<Class<?>> types) {
    for (Class<?> type : types) {
      if (type.isAnnotationPresent(Path.class)) {
        for (Method method : type.getDeclaredMethods()) {
          for (Annotation annotation : method.getAnnotations()) {
            HttpMethod named = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (named != null) {
              operations.add(operation(named.value(), path(type, method)));
            }
          }
        }
      }
    }
  }

  /** Of a path, such as {@code /api/v1/events}; empty when nothing is there. */
  public SortedSet<String> at(String path) {
    List<Operation> matching =
        operations.stream().filter(it -> it.path().matcher(path).matches()).toList();
    int fewest = matching.stream().mapToInt(Operation::parameters).min().orElse(0);
    SortedSet<String> methods = new TreeSet<>();
    for (Operation operation : matching) {
      if (operation.parameters() == fewest) {
        methods.add(operation.method());
      }
    }
    if (methods.contains(HttpMethod.GET)) {
      methods.add(HttpMethod.HEAD);
    }
    return methods;
  }

  private static Operation operation(String method, String path) {
    String plain = path.replaceAll("/+", "/");
    Pattern pattern = Pattern.compile(plain.replaceAll("\\{[^}]+}", "[^/]+"));
    return new Operation(method, pattern, plain.split("\\{", -1).length - 1);
  }

  private static String path(Class<?> type, Method method) {
    Path own = method.getAnnotation(Path.class);
    return type.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
  }
}
