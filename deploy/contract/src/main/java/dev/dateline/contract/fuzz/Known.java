package dev.dateline.contract.fuzz;

import java.util.List;
import java.util.Map;

/**
 * What a service holds, so that requests reach something.
 *
 * @param values of parameters, by their names
 * @param bodies of media types that have no schema, by operation and type: {@code importEvents
 *     text/csv}
 */
public record Known(Map<String, List<String>> values, Map<String, String> bodies) {
  public Known {
    values = Map.copyOf(values);
    bodies = Map.copyOf(bodies);
  }
}
