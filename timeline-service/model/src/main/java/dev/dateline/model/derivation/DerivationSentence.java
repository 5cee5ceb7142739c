package dev.dateline.model.derivation;

import dev.dateline.model.edtf.Edtf;
import java.util.List;

/** A derivation as one English sentence. */
final class DerivationSentence {
  private final Derivation derivation;

  DerivationSentence(Derivation derivation) {
    this.derivation = derivation;
  }

  @Override
  public String toString() {
    String words = derivation.words().isEmpty() ? unworded() : quoted(derivation.words());
    String date = derivation.run().display();
    return words + " → " + date + ": " + account(derivation) + ".";
  }

  private String unworded() {
    if (derivation.steps().contains(new Step.Told())) {
      return "No time is named";
    }
    return derivation.anchor() instanceof Anchor.Event ? "The sentence" : "The tense";
  }

  private static String account(Derivation derivation) {
    List<Step> steps = derivation.steps();
    if (derivation.anchor() instanceof Anchor.None) {
      return steps.size() == 1 && steps.get(0) instanceof Step.State
          ? "as the text says"
          : told(steps, "") + ", as the text says";
    }
    if (derivation.anchor() instanceof Anchor.Publication publication) {
      return published(publication, steps);
    }
    if (derivation.anchor() instanceof Anchor.Event event) {
      return told(steps, dated(quoted(event.title()), event.derivation()));
    }
    Derivation expression = ((Anchor.Expression) derivation.anchor()).derivation();
    return told(steps, dated(quoted(expression.words()), expression));
  }

  private static String published(Anchor.Publication publication, List<Step> steps) {
    Edtf date = publication.date();
    String unit = "date";
    int taken = 0;
    if (!steps.isEmpty() && steps.get(0) instanceof Step.Truncate truncate) {
      date = truncate.apply(date);
      unit = StepWords.name(truncate.unit());
      taken = 1;
    }
    String basis = " (" + basis(publication) + ")";
    String anchor = "the publication " + unit + ", " + date.display() + basis;
    return told(steps.subList(taken, steps.size()), anchor);
  }

  private static String told(List<Step> steps, String anchor) {
    String account = anchor;
    for (Step step : steps) {
      account = step.phrase(account);
    }
    return account;
  }

  private static String dated(String words, Derivation derivation) {
    boolean stated = derivation.anchor() instanceof Anchor.None;
    String date = words + " (" + derivation.run().display() + ")";
    return stated ? date : date + ", which is " + account(derivation);
  }

  private static String basis(Anchor.Publication publication) {
    return switch (publication.basis()) {
      case GIVEN -> "given";
      case FEED -> "from the feed";
      case JSON_LD, META -> "from the page's metadata";
      case TIME_ELEMENT -> "from the page";
      case URL -> "from the address";
      case BYLINE -> "from the byline";
      case INFERRED -> "inferred from the text";
    };
  }

  private static String quoted(String words) {
    return "'" + words + "'";
  }
}
