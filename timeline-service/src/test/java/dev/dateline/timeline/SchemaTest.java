package dev.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the schema as a whole: comments and rights. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class SchemaTest {

  @Test
  void everyTableAndColumnHasAComment() throws SQLException {
    List<String> silent =
        query(
            "dateline_timeline",
            """
            select c.relname || coalesce('.' || a.attname, '')
            from pg_class c
            left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relnamespace = 'timeline'::regnamespace and c.relkind = 'r'
              and c.relname <> 'flyway_schema_history'
              and (obj_description(c.oid) is null or col_description(c.oid, a.attnum) is null)
            """);

    assertThat(silent).isEmpty();
    assertThat(
            query(
                "dateline_timeline",
                "select tablename from pg_tables where schemaname = 'timeline'"))
        .hasSizeGreaterThan(8);
  }

  @Test
  void ownerOfTheSchemaIsNoSuperuser() throws SQLException {
    assertThat(
            query(
                "dateline_timeline",
                "select rolname from pg_roles where rolname = current_user and not rolsuper"))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select * from timeline.extraction_inbox",
        "update timeline.extraction_inbox set error = null",
        "delete from timeline.extraction_inbox",
        "truncate timeline.extraction_inbox",
        "select * from timeline.events",
        "select * from timeline.timelines",
        "insert into timeline.timelines (slug, title) values ('x', 'x')",
        "select * from timeline.claims",
        "select * from timeline.evidence",
        "select * from timeline.article_cards",
        "select * from timeline.flyway_schema_history",
        "create table timeline.mine (id int)"
      })
  void ingestMayDoNothingButInsertIntoTheInbox(String sql) {
    assertThatThrownBy(() -> execute("dateline_ingest", sql))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied");
  }

  private static void execute(String role, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(EmbeddedDatabase.url(role));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> query(String role, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(EmbeddedDatabase.url(role));
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (result.next()) {
        values.add(result.getString(1));
      }
      return values;
    }
  }
}
