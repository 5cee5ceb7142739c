package dev.dateline.model.derivation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.Qualifier;

/** What a derivation counts from. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Anchor.None.class, name = "none"),
  @JsonSubTypes.Type(value = Anchor.Publication.class, name = "publication"),
  @JsonSubTypes.Type(value = Anchor.Expression.class, name = "expression"),
  @JsonSubTypes.Type(value = Anchor.Event.class, name = "event")
})
public sealed interface Anchor {

  /** The date the steps start from. */
  Edtf date();

  /** The same date as it was written down: no step that led to it is taken again. */
  default Edtf recorded() {
    return date();
  }

  /** The anchor with every publication date in it replaced. */
  Anchor published(Publication publication);

  /** The words say the whole date: the first step is a {@link Step.State}. */
  record None() implements Anchor {
    private static final Edtf UNKNOWN = Edtf.parse("XXXX");

    @Override
    public Edtf date() {
      return UNKNOWN;
    }

    @Override
    public None published(Publication publication) {
      return this;
    }
  }

  /** The publication date of the article, as it was known when the derivation was made. */
  record Publication(String edtf, PublicationBasis basis) implements Anchor {

    /** Uncertain when it is inferred, and so is all that is counted from it. */
    @Override
    public Edtf date() {
      boolean inferred = basis == PublicationBasis.INFERRED;
      return Edtf.parse(edtf).qualified(inferred ? Qualifier.UNCERTAIN : Qualifier.NONE);
    }

    @Override
    public Publication published(Publication publication) {
      return publication;
    }
  }

  /** Another time expression of the same article: "two days later". */
  record Expression(Derivation derivation) implements Anchor {
    @Override
    public Edtf date() {
      return derivation.run();
    }

    @Override
    public Edtf recorded() {
      return Edtf.parse(derivation.edtf());
    }

    @Override
    public Expression published(Publication publication) {
      return new Expression(derivation.rerun(publication));
    }
  }

  /**
   * Another event: "31st anniversary of the speech".
   *
   * @param title its title or words
   */
  record Event(String title, Derivation derivation) implements Anchor {
    @Override
    public Edtf date() {
      return derivation.run();
    }

    @Override
    public Edtf recorded() {
      return Edtf.parse(derivation.edtf());
    }

    @Override
    public Event published(Publication publication) {
      return new Event(title, derivation.rerun(publication));
    }
  }
}
