package dev.dateline.model.edtf;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How sure the source is of a date, or of one part of it. */
public enum Qualifier {
  @JsonProperty("none")
  NONE(""),
  @JsonProperty("uncertain")
  UNCERTAIN("?"),
  @JsonProperty("approximate")
  APPROXIMATE("~"),
  @JsonProperty("uncertain_and_approximate")
  BOTH("%");

  private final String symbol;

  Qualifier(String symbol) {
    this.symbol = symbol;
  }

  /** As written in EDTF: {@code ?}, {@code ~}, {@code %} or nothing. */
  public String symbol() {
    return symbol;
  }

  /**
   * The qualifier with this symbol.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Qualifier ofSymbol(String symbol) {
    for (Qualifier qualifier : values()) {
      if (qualifier.symbol.equals(symbol)) {
        return qualifier;
      }
    }
    throw new IllegalArgumentException("no qualifier is written " + symbol);
  }

  /** Both doubts together: {@code ?} and {@code ~} give {@code %}. */
  public Qualifier and(Qualifier other) {
    if (this == other || other == NONE) {
      return this;
    }
    return this == NONE ? other : BOTH;
  }
}
