package dev.dateline.ingest.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.model.extraction.Extraction;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * timeline-service's table {@code timeline.extraction_inbox}: the contract between the two
 * services. The only right there is to insert.
 */
@Singleton
public class Inbox {

  private static final String INSERT =
      """
      insert into timeline.extraction_inbox
        (extraction_id, schema_version, timeline, article_id, extractor, payload)
      values (?, ?, ?, ?, ?, cast(? as jsonb))
      """;

  /** Asks the catalogue, because reading the table itself is not allowed. */
  private static final String IS_OPEN =
      """
      select coalesce(bool_or(
               has_schema_privilege(n.oid, 'USAGE') and has_table_privilege(c.oid, 'INSERT')), false)
        from pg_catalog.pg_class c
        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'timeline' and c.relname = 'extraction_inbox'
      """;

  private final AgroalDataSource dataSource;
  private final ObjectMapper json;

  public Inbox(AgroalDataSource dataSource, ObjectMapper json) {
    this.dataSource = dataSource;
    this.json = json;
  }

  /** Hands over an extraction; takes part in the caller's transaction. */
  public void deliver(Extraction extraction) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, extraction.extractionId());
      insert.setInt(2, extraction.schemaVersion());
      insert.setString(3, extraction.timeline());
      insert.setObject(4, extraction.articleId());
      insert.setString(5, extraction.extractor());
      insert.setString(6, json.writeValueAsString(extraction));
      insert.executeUpdate();
    } catch (SQLException | JsonProcessingException e) {
      throw new DeliveryException(extraction.extractionId(), e);
    }
  }

  /** Whether timeline-service has made its table and lets this service insert. */
  public boolean isOpen() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(IS_OPEN)) {
      return answer.next() && answer.getBoolean(1);
    } catch (SQLException e) {
      return false;
    }
  }
}
