package dev.dateline.deploy.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.dateline.deploy.Console;
import dev.dateline.deploy.http.HttpApi;
import dev.dateline.deploy.http.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleLoaderTest {
  @TempDir Path directory;
  @TempDir Path data;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Map<String, String> statusByTitle = new TreeMap<>();
  private int answerToTwo = 202;
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    for (String title : new String[] {"one", "two", "three"}) {
      Files.writeString(
          directory.resolve(title + ".txt"), "title: %1$s\n\nText of %1$s.".formatted(title));
    }
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void fillsAnEmptyDatabase() {
    load("mine");

    assertThat(statusByTitle).containsOnlyKeys("one", "two", "three");
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void leavesADatabaseAloneThatHoldsSomething() {
    statusByTitle.put("a person's", "extracted");

    load("mine");

    assertThat(statusByTitle).containsOnlyKeys("a person's");
  }

  @Test
  void finishesWhatWasCutOff() {
    answerToTwo = 503;
    load("mine");
    assertThat(statusByTitle).doesNotContainKey("two");
    assertThat(data).isNotEmptyDirectory();
    answerToTwo = 202;

    load("another");
    assertThat(statusByTitle).as("not in another database").doesNotContainKey("two");

    load("mine");
    assertThat(statusByTitle).containsOnlyKeys("one", "two", "three");
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void oneThatIsRefusedDoesNotKeepTheOthersOut() {
    answerToTwo = 400;

    load("mine");

    assertThat(statusByTitle).containsOnlyKeys("one", "three");
    assertThat(said.toString(UTF_8)).contains("'two' is answered with 400");
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void oneThatCannotBeReadIsSaidAndNoMore() throws IOException {
    statusByTitle.put("two", "failed");
    answerToTwo = 200;
    new UnfinishedSamples(data.resolve("note"), "mine").note();

    load("mine");

    assertThat(said.toString(UTF_8)).contains("two failed: unreadable").contains("3/3");
  }

  private void load(String database) {
    URI origin = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    new SampleLoader(
            new HttpApi(origin),
            () -> true,
            new UnfinishedSamples(data.resolve("note"), database),
            new Console(new PrintStream(said, true, UTF_8)))
        .loadIntoEmpty(directory);
  }

  /** As ingest-service does; an article's title is its id. */
  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String id = path.substring(path.lastIndexOf('/') + 1);
    if (exchange.getRequestMethod().equals("POST")) {
      String sent = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      String title = Json.parse(sent).get("title").text();
      int status = title.equals("two") ? answerToTwo : 202;
      if (status < 300) {
        statusByTitle.putIfAbsent(title, "extracted");
      }
      send(exchange, status, Map.of("id", title));
    } else if (statusByTitle.containsKey(id)) {
      send(exchange, 200, Map.of("status", statusByTitle.get(id), "statusDetail", "unreadable"));
    } else {
      boolean empty = id.equals("events") || statusByTitle.isEmpty();
      send(exchange, 200, "{\"items\":[%s]}".formatted(empty ? "" : "{}"));
    }
  }

  private static void send(HttpExchange exchange, int status, Map<String, String> body)
      throws IOException {
    send(exchange, status, Json.write(body));
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
