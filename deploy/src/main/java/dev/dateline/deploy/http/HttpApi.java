package dev.dateline.deploy.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** A client of one origin on this machine. */
public final class HttpApi {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final URI origin;
  private final HttpClient client;

  public HttpApi(URI origin) {
    this.origin = origin;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
  }

  /**
   * @param status HTTP status
   * @param body as text, empty if there is none
   */
  public record Answer(int status, String body) {

    /**
     * The body as JSON.
     *
     * @throws IllegalArgumentException if it is none
     */
    public Json json() {
      return Json.parse(body);
    }
  }

  /** Whether the path answers with 200 at once; a refused connection is a plain no. */
  public boolean answersOk(String path) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(origin.resolve(path)).timeout(Duration.ofSeconds(3)).build();
      return send(request).status() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  public Answer get(String path) throws IOException {
    return send(HttpRequest.newBuilder(origin.resolve(path)).timeout(PATIENCE).build());
  }

  /**
   * @param fields a JSON object's members, all strings
   */
  public Answer post(String path, Map<String, String> fields) throws IOException {
    return send(
        HttpRequest.newBuilder(origin.resolve(path))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(Json.write(fields)))
            .build());
  }

  private Answer send(HttpRequest request) throws IOException {
    try {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
