package dev.dateline.contract.fuzz;

import java.util.Map;

/** What a service holds, so that requests reach something. */
public interface Known {
  /**
   * What is there for an operation to be done to, now: drawn anew for each request.
   *
   * @param operation its id
   */
  Scene scene(String operation);

  /**
   * Values for one request that belong together.
   *
   * @param parameters by name; an optional one that is named here is sent
   * @param bodies by media type, for what the document shows no example of that would do
   */
  record Scene(Map<String, String> parameters, Map<String, String> bodies) {
    public Scene {
      parameters = Map.copyOf(parameters);
      bodies = Map.copyOf(bodies);
    }
  }
}
