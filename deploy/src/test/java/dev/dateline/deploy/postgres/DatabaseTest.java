package dev.dateline.deploy.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.deploy.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          postgresql://me:secret@db:5433/news      , jdbc:postgresql://db:5433/news             , me  , secret
          postgres://me:secret@db/news             , jdbc:postgresql://db:5432/news             , me  , secret
          jdbc:postgresql://me:secret@db/news      , jdbc:postgresql://db:5432/news             , me  , secret
          postgresql://me@db/news                  , jdbc:postgresql://db:5432/news             , me  , elsewhere
          postgresql://m%40e:a%3Ab+c@db/news       , jdbc:postgresql://db:5432/news             , m@e , a:b+c
          postgresql://me:x@[::1]/news?sslmode=require, jdbc:postgresql://[::1]:5432/news?sslmode=require, me, x
          """)
  void readsWhereAndWho(String url, String jdbcUrl, String user, String password) {
    assertThat(Database.parse(url, "elsewhere")).isEqualTo(new Database(jdbcUrl, user, password));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "db",
        "mysql://me:hush@db/news",
        "postgresql://db/news",
        "postgresql://me:hush@db",
        "postgresql://me:hush@db/",
        "postgresql://me:hu sh@db/news"
      })
  void refusesOtherFormsWithoutRepeatingThePassword(String url) {
    assertThatThrownBy(() -> Database.parse(url, ""))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("postgresql://user:password@host:port/database")
        .hasMessageNotContaining("hush");
  }

  @Test
  void doesNotShowThePassword() {
    assertThat(Database.parse("postgresql://me:hush@db/news", ""))
        .asString()
        .doesNotContain("hush");
  }
}
