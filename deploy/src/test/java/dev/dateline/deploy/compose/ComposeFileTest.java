package dev.dateline.deploy.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** No engine runs in our tests: this checks the shape, the references and the rules. */
class ComposeFileTest {
  private static final Path DIRECTORY = Path.of("compose");

  /** The keys of the Compose Specification that we use; a misspelt one is an error. */
  private static final Set<String> KEYS =
      Set.of(
          "build",
          "cap_drop",
          "command",
          "depends_on",
          "environment",
          "healthcheck",
          "image",
          "init",
          "network_mode",
          "ports",
          "read_only",
          "restart",
          "security_opt",
          "shm_size",
          "stop_grace_period",
          "tmpfs",
          "user",
          "volumes");

  private static final Set<String> HEALTH_KEYS =
      Set.of("test", "interval", "timeout", "retries", "start_period");

  private static final Set<String> CONDITIONS =
      Set.of("service_started", "service_healthy", "service_completed_successfully");

  private final Map<String, Object> file = load();
  private final Map<String, Map<String, Object>> services = cast(file.get("services"));

  @Test
  void usesKnownKeysOnly() {
    assertThat(file.keySet()).containsOnly("name", "services", "volumes");
    assertThat(services)
        .hasSize(6)
        .allSatisfy(
            (name, service) -> {
              assertThat(service.keySet()).as(name).isSubsetOf(KEYS);
              assertThat(map(service, "healthcheck").keySet()).as(name).isSubsetOf(HEALTH_KEYS);
              assertThat(service.containsKey("image"))
                  .as(name)
                  .isNotEqualTo(service.containsKey("build"));
            });
  }

  @Test
  void dependsOnWhatExists() {
    assertThat(services)
        .allSatisfy(
            (name, service) ->
                assertThat(map(service, "depends_on"))
                    .as(name)
                    .allSatisfy(
                        (other, how) -> {
                          Map<String, Object> target = services.get(other);
                          Object condition =
                              ComposeFileTest.<Map<String, Object>>cast(how).get("condition");
                          assertThat(target).as(other).isNotNull();
                          assertThat(CONDITIONS).contains((String) condition);
                          if ("service_healthy".equals(condition)) {
                            assertThat(target).containsKey("healthcheck");
                          }
                        }));
  }

  @Test
  void pinsItsImages() {
    assertThat(services.values().stream().map(s -> s.get("image")).filter(i -> i != null))
        .hasSizeGreaterThanOrEqualTo(4)
        .allSatisfy(image -> assertThat((String) image).matches("[a-z/-]+:\\d+\\.\\d+.*"));
  }

  @Test
  void publishesOnePortToThisMachineOnly() {
    List<Object> ports =
        services.values().stream()
            .map(service -> service.getOrDefault("ports", List.of()))
            .flatMap(list -> ((Collection<?>) list).stream())
            .<Object>map(port -> port)
            .toList();

    assertThat(ports).containsExactly("127.0.0.1:8080:8000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline-service", "ingest-service"})
  void aServiceListensOnLoopbackInTheSharedNamespace(String name) {
    Map<String, Object> service = services.get(name);

    assertThat(service.get("network_mode")).isEqualTo("service:network");
    assertThat(map(service, "environment")).containsEntry("QUARKUS_HTTP_HOST", "127.0.0.1");
    assertThat(service).containsEntry("read_only", true).containsEntry("cap_drop", List.of("ALL"));
    assertThat(map(service, "build"))
        .containsEntry("dockerfile", "deploy/compose/Dockerfile")
        .containsEntry("target", name);
  }

  @Test
  void everyFileItMountsIsThere() {
    assertThat(
            services.values().stream()
                .flatMap(s -> ((Collection<?>) s.getOrDefault("volumes", List.of())).stream())
                .map(Object::toString)
                .filter(volume -> volume.startsWith(".")))
        .isNotEmpty()
        .allSatisfy(
            volume ->
                assertThat(DIRECTORY.resolve(volume.substring(0, volume.indexOf(':')))).exists());
  }

  @Test
  void everyPasswordIsAskedForInTheExample() throws IOException {
    String yaml = Files.readString(DIRECTORY.resolve("compose.yaml"));
    Set<String> wanted =
        Set.copyOf(
            Pattern.compile("\\$\\{(\\w+):\\?")
                .matcher(yaml)
                .results()
                .map(result -> result.group(1))
                .distinct()
                .toList());

    assertThat(wanted).hasSize(3);
    assertThat(Files.readAllLines(DIRECTORY.resolve("example.env")))
        .containsAll(wanted.stream().map(name -> name + "=").toList());
  }

  @Test
  void imagesRunAsAnOrdinaryUserFromStagesThatExist() throws IOException {
    String dockerfile = Files.readString(DIRECTORY.resolve("Dockerfile"));
    List<String> stages = groups(dockerfile, "(?m)^FROM \\S+ AS (\\S+)$");

    assertThat(stages).contains("build", "run", "timeline-service", "ingest-service");
    assertThat(groups(dockerfile, "--from=(\\S+)")).isSubsetOf(stages);
    assertThat(groups(dockerfile, "(?m)^FROM (timeline\\S*|ingest\\S*|run) ")).containsOnly("run");
    assertThat(groups(dockerfile, "(?m)^USER (\\S+)$")).containsExactly("10001");
  }

  @Test
  void theProxyRoutesByPath() throws IOException {
    String conf = Files.readString(DIRECTORY.resolve("nginx.conf"));

    assertThat(conf).contains("^/api/v1/(articles|jobs|sources)(/|$)").contains("listen 8000;");
    assertThat(groups(conf, "proxy_pass (\\S+);"))
        .containsOnly("http://127.0.0.1:8080", "http://127.0.0.1:8081");
    assertThat(conf.chars().filter(c -> c == '{').count())
        .isEqualTo(conf.chars().filter(c -> c == '}').count());
  }

  private static List<String> groups(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(ComposeFileTest::first).toList();
  }

  private static String first(MatchResult result) {
    return result.group(1);
  }

  private static Map<String, Object> map(Map<String, Object> of, String key) {
    return cast(of.getOrDefault(key, Map.of()));
  }

  private static Map<String, Object> load() {
    try {
      String yaml = Files.readString(DIRECTORY.resolve("compose.yaml"));
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> T cast(Object value) {
    return (T) value;
  }
}
