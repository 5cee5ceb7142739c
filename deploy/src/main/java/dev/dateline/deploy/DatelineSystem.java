package dev.dateline.deploy;

import dev.dateline.deploy.data.DataDirectory;
import dev.dateline.deploy.http.HttpApi;
import dev.dateline.deploy.postgres.Binaries;
import dev.dateline.deploy.postgres.Bootstrap;
import dev.dateline.deploy.postgres.Database;
import dev.dateline.deploy.postgres.Durability;
import dev.dateline.deploy.postgres.EmbeddedPostgres;
import dev.dateline.deploy.samples.SampleLoader;
import dev.dateline.deploy.samples.UnfinishedSamples;
import dev.dateline.deploy.supervise.JavaService;
import dev.dateline.deploy.supervise.Supervisor;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The whole of Dateline on this machine: database, timeline-service, ingest-service. */
final class DatelineSystem {
  private final Path home;
  private final Options options;
  private final DataDirectory data;
  private final Supervisor supervisor;
  private final Console console;

  DatelineSystem(
      Path home, Options options, DataDirectory data, Supervisor supervisor, Console console) {
    this.home = home;
    this.options = options;
    this.data = data;
    this.supervisor = supervisor;
    this.console = console;
  }

  /** Starts everything, in order, and fills an empty database. Returns the page's address. */
  URI start() {
    URI page = origin(options.timelinePort());
    URI ingest = origin(options.ingestPort());
    stopServicesLeftBehind();
    Database database = database();
    supervisor.start(
        service(
            "timeline-service",
            page,
            database,
            "dateline_timeline",
            data.credentials().timeline(),
            Map.of("DATELINE_INGEST_URL", ingest.toString())));
    supervisor.start(
        service(
            "ingest-service",
            ingest,
            database,
            "dateline_ingest",
            data.credentials().ingest(),
            Map.of()));
    if (options.samples()) {
      Database asTimeline =
          new Database(database.jdbcUrl(), "dateline_timeline", data.credentials().timeline());
      new SampleLoader(
              new HttpApi(page),
              new Inbox(asTimeline)::isDrained,
              new UnfinishedSamples(data.unfinishedSamples(), samplesGoTo()),
              console)
          .loadIntoEmpty(home.resolve("deploy").resolve("local").resolve("samples"));
    }
    return page;
  }

  private String samplesGoTo() {
    @Nullable String url = options.databaseUrl();
    return url == null ? data.postgres().toString() : Database.parse(url, "").jdbcUrl();
  }

  private Database database() {
    @Nullable String url = options.databaseUrl();
    return url == null ? embedded() : personsOwn(url);
  }

  private Database embedded() {
    EmbeddedPostgres server =
        new EmbeddedPostgres(
            Binaries.in(data.root()),
            data.postgres(),
            data.credentials().admin(),
            options.postgresPort(),
            data.log("postgres"),
            console);
    if (!server.adopt(console)) {
      Ports.requireFree(options.postgresPort(), "PostgreSQL", options);
    }
    supervisor.start(server);
    warnOfWeakness(server.maintenance(), true);
    Bootstrap.createDatabase(server.maintenance());
    Bootstrap.runInOwn(server.database(), data.credentials());
    return server.database();
  }

  private Database personsOwn(String url) {
    String password = System.getenv("PGPASSWORD");
    Database database = Database.parse(url, password == null ? "" : password);
    warnOfWeakness(database, false);
    console.step("PostgreSQL", "yours: " + database.jdbcUrl());
    Bootstrap.runInShared(database, data.credentials());
    return database;
  }

  private void warnOfWeakness(Database database, boolean fatal) {
    try (Connection connection = database.connect()) {
      List<String> weak = Durability.weaknesses(connection);
      if (fatal && !weak.isEmpty()) {
        throw new LauncherException("PostgreSQL would lose data in a crash: " + weak);
      }
      if (!weak.isEmpty()) {
        console.say("  Your PostgreSQL would lose data in a crash: " + weak);
      }
    } catch (SQLException e) {
      throw new LauncherException("Cannot reach %s: %s".formatted(database, e.getMessage()), e);
    }
  }

  private void stopServicesLeftBehind() {
    Database nowhere = new Database("", "", "");
    for (String name : List.of("ingest-service", "timeline-service")) {
      JavaService service = service(name, origin(0), nowhere, "", "", Map.of());
      if (service.wasLeftRunning()) {
        console.step(name, "left behind by a launcher that was killed, stopping it");
        service.stop();
      }
      service.turnLog();
    }
    Ports.requireFree(options.timelinePort(), "timeline-service", options);
    Ports.requireFree(options.ingestPort(), "ingest-service", options);
  }

  private JavaService service(
      String name,
      URI origin,
      Database database,
      String role,
      String password,
      Map<String, String> more) {
    Map<String, String> environment = new HashMap<>(more);
    environment.put("QUARKUS_HTTP_HOST", options.bind());
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(origin.getPort()));
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
    environment.put("QUARKUS_DATASOURCE_USERNAME", role);
    environment.put("QUARKUS_DATASOURCE_PASSWORD", password);
    return new JavaService(
        name,
        origin,
        home.resolve(name).resolve("target").resolve("quarkus-app").resolve("quarkus-run.jar"),
        data.root().resolve("run"),
        data.log(name),
        data.pidFile(name),
        environment);
  }

  private URI origin(int port) {
    String host = options.bind().contains(":") ? "[::1]" : options.bind();
    return URI.create("http://%s:%d".formatted(host, port));
  }
}
