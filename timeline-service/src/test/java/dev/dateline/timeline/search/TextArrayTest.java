package dev.dateline.timeline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.timeline.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What PostgreSQL writes is read as what was written. */
class TextArrayTest {
  private static final String[] PIECES = {
    "a", "Name 1", "", ",", "\"", "\\", "{", "}", " ", "NULL", "null", "\n", "é", "\uD83D\uDE00"
  };

  @Test
  void nothingIsEmpty() {
    assertThat(TextArray.parse(null)).isEmpty();
    assertThat(TextArray.parse("{}")).isEmpty();
  }

  @Test
  void everyTextComesBack() throws SQLException {
    Random random = new Random(7);
    try (Connection connection =
            DriverManager.getConnection(EmbeddedDatabase.url("dateline_timeline"));
        PreparedStatement statement =
            connection.prepareStatement("select cast(? as text[])::text")) {
      for (int round = 0; round < 500; round++) {
        String[] texts = new String[random.nextInt(5)];
        for (int i = 0; i < texts.length; i++) {
          StringBuilder text = new StringBuilder();
          for (int pieces = random.nextInt(4); pieces > 0; pieces--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
          }
          texts[i] = text.toString();
        }
        statement.setArray(1, connection.createArrayOf("text", texts));
        try (ResultSet row = statement.executeQuery()) {
          row.next();
          assertThat(TextArray.parse(row.getString(1))).isEqualTo(List.of(texts));
        }
      }
    }
  }
}
