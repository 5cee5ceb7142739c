package dev.dateline.timeline.search;

import dev.dateline.http.problem.ProblemException;
import dev.dateline.http.request.Storable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A full-text query as people write it: {@code summit -tokyo "in singapore" nucl* or coin}. Words
 * are all to be found, in any form; {@code or} separates alternatives.
 *
 * @param alternatives of which one has to hold with all of its terms, none of them empty; without
 *     any, nothing is found
 */
public record Words(List<List<Term>> alternatives) {
  private static final int MAX_LENGTH = 500;
  private static final int MAX_TERMS = 30;
  private static final Pattern TERM = Pattern.compile("(-?)(?:\"([^\"]*)(?:\"|$)|([^\\s\"]+))");

  /** How a term is to be found. */
  enum Form {
    WORD,
    PHRASE,
    PREFIX
  }

  /**
   * One thing to be found.
   *
   * @param negated whether it must not be there
   */
  record Term(Form form, String text, boolean negated) {
    private Sql sql() {
      Sql sql = Sql.of(negated ? "!!" : "");
      return switch (form) {
        case WORD -> sql.add("plainto_tsquery('english', ?)", text);
        case PHRASE -> sql.add("phraseto_tsquery('english', ?)", text);
        case PREFIX -> sql.add("to_tsquery('english', ?)", quoted(text) + ":*");
      };
    }

    private static String quoted(String word) {
      return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
    }
  }

  /**
   * Reads the parameter {@code q}; null for null and blank.
   *
   * @throws ProblemException 400 for what is too long or cannot be stored anyhow
   */
  static @Nullable Words parse(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (text.length() > MAX_LENGTH) {
      throw ProblemException.parameter("q", "must have at most " + MAX_LENGTH + " characters");
    }
    if (!Storable.Validator.isStorable(text)) {
      throw ProblemException.parameter("q", Storable.MESSAGE);
    }
    List<List<Term>> alternatives = new ArrayList<>();
    List<Term> terms = new ArrayList<>();
    int count = 0;
    Matcher matcher = TERM.matcher(text);
    while (matcher.find()) {
      if ("or".equalsIgnoreCase(matcher.group())) {
        if (!terms.isEmpty()) {
          alternatives.add(List.copyOf(terms));
          terms.clear();
        }
      } else {
        terms.add(term(matcher));
        count++;
      }
    }
    if (!terms.isEmpty()) {
      alternatives.add(List.copyOf(terms));
    }
    if (count > MAX_TERMS) {
      throw ProblemException.parameter("q", "must have at most " + MAX_TERMS + " terms");
    }
    return new Words(List.copyOf(alternatives));
  }

  private static Term term(Matcher matcher) {
    boolean negated = !matcher.group(1).isEmpty();
    String phrase = matcher.group(2);
    if (phrase != null) {
      return new Term(Form.PHRASE, phrase, negated);
    }
    String word = matcher.group(3);
    boolean prefix = word.length() > 1 && word.endsWith("*");
    return prefix
        ? new Term(
            Form.PREFIX, word.substring(0, word.length() - 1).toLowerCase(Locale.ROOT), negated)
        : new Term(Form.WORD, word, negated);
  }

  /** An expression of type {@code tsquery}. */
  Sql sql() {
    Sql sql = Sql.of("(cast('' as tsquery)");
    for (List<Term> terms : alternatives) {
      sql.add(" || (");
      String and = "";
      for (Term term : terms) {
        sql.add(and).add(term.sql());
        and = " && ";
      }
      sql.add(")");
    }
    return sql.add(")");
  }
}
