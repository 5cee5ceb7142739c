package dev.dateline.deploy.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON (RFC 8259) into maps, lists, strings, numbers, booleans and null. */
final class JsonReader {
  private final String text;
  private int at;

  JsonReader(String text) {
    this.text = text;
  }

  @Nullable Object read() {
    Object value = value();
    if (peek() != END) {
      throw unexpected("the end");
    }
    return value;
  }

  private static final char END = '\0';

  private @Nullable Object value() {
    char c = peek();
    return switch (c) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      case 't' -> literal("true", Boolean.TRUE);
      case 'f' -> literal("false", Boolean.FALSE);
      case 'n' -> literal("null", null);
      default -> number();
    };
  }

  private Map<String, @Nullable Object> object() {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    at++;
    while (peek() != '}') {
      String name = string();
      expect(':');
      members.put(name, value());
      if (peek() != '}') {
        expect(',');
      }
    }
    at++;
    return Collections.unmodifiableMap(members);
  }

  private List<@Nullable Object> array() {
    List<@Nullable Object> elements = new ArrayList<>();
    at++;
    while (peek() != ']') {
      elements.add(value());
      if (peek() != ']') {
        expect(',');
      }
    }
    at++;
    return Collections.unmodifiableList(elements);
  }

  private String string() {
    expect('"');
    StringBuilder out = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at++);
      out.append(c == '\\' ? escape() : c);
    }
    if (at >= text.length()) {
      throw unexpected("a closing quote");
    }
    at++;
    return out.toString();
  }

  private char escape() {
    if (at >= text.length()) {
      throw unexpected("an escaped character");
    }
    char c = text.charAt(at++);
    return switch (c) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> c;
    };
  }

  private char unicode() {
    try {
      char c = (char) Integer.parseInt(text.substring(at, at + 4), 16);
      at += 4;
      return c;
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw unexpected("four hexadecimal digits");
    }
  }

  private Double number() {
    int start = at;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    try {
      return Double.valueOf(text.substring(start, at));
    } catch (NumberFormatException e) {
      at = start;
      throw unexpected("a value");
    }
  }

  private @Nullable Object literal(String word, @Nullable Object value) {
    if (!text.startsWith(word, at)) {
      throw unexpected(word);
    }
    at += word.length();
    return value;
  }

  private void expect(char wanted) {
    if (peek() != wanted) {
      throw unexpected("'" + wanted + "'");
    }
    at++;
  }

  private char peek() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : END;
  }

  private IllegalArgumentException unexpected(String wanted) {
    return new IllegalArgumentException("JSON: expected %s at %d".formatted(wanted, at));
  }
}
