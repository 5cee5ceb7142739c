package dev.dateline.model.derivation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.dateline.model.extraction.PublicationBasis;

/** What a derivation counts from. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Anchor.None.class, name = "none"),
  @JsonSubTypes.Type(value = Anchor.Publication.class, name = "publication"),
  @JsonSubTypes.Type(value = Anchor.Expression.class, name = "expression"),
  @JsonSubTypes.Type(value = Anchor.Event.class, name = "event")
})
public sealed interface Anchor {

  /** The words say the whole date: the first step is a {@link Step.State}. */
  record None() implements Anchor {}

  /** The publication date of the article, as it was known when the derivation was made. */
  record Publication(String edtf, PublicationBasis basis) implements Anchor {}

  /** Another time expression of the same article: "two days later". */
  record Expression(Derivation derivation) implements Anchor {}

  /**
   * Another event: "31st anniversary of the speech".
   *
   * @param title its title or words
   */
  record Event(String title, Derivation derivation) implements Anchor {}
}
