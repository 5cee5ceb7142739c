package dev.dateline.contract.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.random.RandomGenerator;

/** Values that have broken services before. */
final class Nasty {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Texts; none of them holds a word by which {@link Judge} knows a foreign message. */
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\u0000",
          "a\u0000b",
          "\ud800",
          "x\udfffy",
          "\u001f\u007f\u0085\u200b\u2028\ufeff",
          "\u202eevil",
          "e\u0301\u0323\ud83d\ude00\ud83c\udff4\udb40\udc67",
          "x".repeat(64),
          "x".repeat(65),
          "x".repeat(201),
          "x".repeat(501),
          "é".repeat(2_001),
          "9".repeat(400),
          "-1",
          "0",
          "1.5",
          "1e3",
          "2147483648",
          "9223372036854775808",
          "999999999999999999",
          "NaN",
          "null",
          "true",
          "[]",
          "{}",
          "'",
          "\"",
          "\\",
          "\\'",
          "' or '1'='1",
          "'); drop table events; --",
          "1; select pg_sleep(9) --",
          "$1",
          "?1",
          ":name",
          "%s%n%d",
          "${jndi:ldap://x/y}",
          "{{7*7}}",
          "<script>alert(1)</script>",
          "../../etc/passwd",
          "or",
          "or or",
          "-",
          "\"\"",
          "-\"\"",
          "*",
          "a*",
          "\\*",
          "':*",
          "the",
          "& | ! ( ) <->",
          "2018-06-12",
          "2019-02-29",
          "2018-06-12T25:00:00Z",
          "2018-06-12T08:30:00+99:00",
          "9999-12-31",
          "Y999999999",
          "Y-9999999999999999999",
          "-0001",
          "0000",
          "../..",
          "/..",
          "..",
          "2019/2018",
          "[2018,2019]",
          "{2018..2020}",
          "XXXX-XX-XX",
          "today",
          "today+99999y",
          "today-99999y-99999y-99999y-99999y-99999y",
          "P9999Y",
          "P-1D",
          "P",
          "P99999W",
          "Europe/Nowhere",
          "+18:00",
          "GMT0",
          "UTC+99",
          "00000000-0000-0000-0000-000000000000",
          "ffffffff-ffff-ffff-ffff-ffffffffffff",
          "1-1-1-1-1",
          "W/\"1\"",
          "\"1\", \"2\"",
          "\"999999999\"",
          "\"99999999999999999999\"",
          "\"",
          "*/*");

  /** What has no right to be in a query as it stands. */
  private static final List<String> RAW =
      List.of(
          "%",
          "%0",
          "%zz",
          "%00",
          "%ff",
          "%c0%af",
          "%ed%a0%80",
          "%f8%88%80%80%80",
          "%2525",
          "+",
          "%0d%0aX-Injected:%201",
          "a%26b%3Dc",
          "%u0041",
          "%e2%82",
          "a;b",
          "a=b=c");

  private static final int DEEP = 1_200;
  private static final int VERY_LONG = 30_000;

  private final RandomGenerator random;

  Nasty(RandomGenerator random) {
    this.random = random;
  }

  String text() {
    return pick(TEXTS);
  }

  String raw() {
    return pick(RAW);
  }

  /** A value for a header: what a line cannot hold is left out. */
  String header() {
    return text().replaceAll("[\\p{Cc}\\p{Cs}]", "");
  }

  JsonNode json() {
    return switch (random.nextInt(16)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.booleanNode(random.nextBoolean());
      case 2 -> JSON.numberNode(random.nextInt());
      case 3 -> JSON.numberNode(new BigDecimal("1e400"));
      case 4 -> JSON.numberNode(new BigDecimal("9".repeat(300)));
      case 5 -> JSON.numberNode(-0.5);
      case 6 -> JSON.arrayNode();
      case 7 -> JSON.objectNode();
      case 8 -> JSON.arrayNode().add(text()).add(text());
      case 9 -> JSON.objectNode().put(text(), text());
      case 10 -> deep();
      case 11 -> JSON.textNode(text().repeat(3));
      case 12 -> JSON.textNode("y".repeat(VERY_LONG));
      case 13 -> many();
      default -> JSON.textNode(text());
    };
  }

  <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static JsonNode deep() {
    JsonNode node = JSON.textNode("deep");
    for (int i = 0; i < DEEP; i++) {
      node = JSON.arrayNode().add(node);
    }
    return node;
  }

  private static JsonNode many() {
    ArrayNode array = JSON.arrayNode();
    for (int i = 0; i < DEEP; i++) {
      array.add("n" + i);
    }
    return array;
  }
}
