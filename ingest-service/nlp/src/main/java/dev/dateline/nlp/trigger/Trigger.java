package dev.dateline.nlp.trigger;

import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.VerbGroup;
import org.jspecify.annotations.Nullable;

/** A word of a sentence that stands for an event. */
public sealed interface Trigger {
  /** Its token in the sentence. */
  int token();

  /** Singular or infinitive. */
  String lemma();

  /** The class of event, such as {@code meeting}. */
  String kind();

  /** The verb that tells of the event: its own, or the one that carries the noun; null for none. */
  @Nullable VerbGroup verb();

  /** "Trump <em>met</em> Kim". */
  record Verb(VerbGroup group, String kind, @Nullable Phrase subject, @Nullable Phrase object)
      implements Trigger {
    @Override
    public int token() {
      return group.head();
    }

    @Override
    public String lemma() {
      return group.lemma();
    }

    @Override
    public VerbGroup verb() {
      return group;
    }
  }

  /**
   * "the June 12 <em>meeting</em>".
   *
   * @param phrase the noun phrase around it
   * @param carrier the light verb that was folded into it: "held" in "held a meeting"
   */
  record Noun(
      int token,
      String lemma,
      String kind,
      Phrase phrase,
      @Nullable VerbGroup carrier,
      @Nullable Phrase carrierSubject)
      implements Trigger {
    @Override
    public @Nullable VerbGroup verb() {
      return carrier;
    }
  }
}
