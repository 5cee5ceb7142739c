package dev.dateline.timeline.moves;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.DerivationException;
import dev.dateline.model.derivation.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What people corrected of an article: when it was published, and when events that it dates
 * happened. A derivation that counts from one of these is run again from the corrected date; what
 * an article says of an event itself stays what it says.
 *
 * @param publication null when it was not corrected
 * @param dated what the article itself dates, as it was extracted
 */
record Corrections(Anchor.@Nullable Publication publication, List<Dated> dated) {

  /** Nothing was corrected. */
  static final Corrections NONE = new Corrections(null, List.of());

  /**
   * An event that the article dates.
   *
   * @param trigger the word that stands for it
   * @param derivation its date as it was extracted
   * @param corrected its date by a person, EDTF; null when nobody corrected it
   */
  record Dated(String trigger, Derivation derivation, @Nullable String corrected) {}

  /** The derivation from corrected dates; the same when it counts from none. */
  Derivation replay(Derivation extracted) {
    try {
      return replayed(extracted);
    } catch (DerivationException e) {
      // The corrected date leads nowhere: what the article says stays.
      return extracted;
    }
  }

  private Derivation replayed(Derivation derivation) {
    Anchor anchor = replayed(derivation.anchor(), derivation.words());
    List<Step> steps = new ArrayList<>();
    for (Step step : derivation.steps()) {
      steps.add(step instanceof Step.To to ? new Step.To(replayed(to.end()), to.kind()) : step);
    }
    boolean same = anchor.equals(derivation.anchor()) && steps.equals(derivation.steps());
    return same ? derivation : Derivation.of(derivation.words(), derivation.rule(), anchor, steps);
  }

  private Anchor replayed(Anchor anchor, String words) {
    if (anchor instanceof Anchor.Publication) {
      return publication == null ? anchor : publication;
    }
    if (anchor instanceof Anchor.Expression expression) {
      Derivation counted = expression.derivation();
      // "by Friday" counts from its own Friday, not from what else happens on that day.
      boolean own = words.contains(counted.words());
      return new Anchor.Expression(
          (own ? Optional.<Derivation>empty() : corrected(counted, null))
              .orElseGet(() -> replayed(counted)));
    }
    if (anchor instanceof Anchor.Event event) {
      Derivation counted = event.derivation();
      return new Anchor.Event(
          event.title(), corrected(counted, event.title()).orElseGet(() -> replayed(counted)));
    }
    return anchor;
  }

  /**
   * The date that people agree on for what the article dates by this derivation; empty when there
   * is none, or when they corrected one event that is dated so and not another.
   *
   * @param trigger word of the event that is meant; null when only its date is known
   */
  private Optional<Derivation> corrected(Derivation derivation, @Nullable String trigger) {
    List<Dated> meant = dated.stream().filter(it -> it.derivation().equals(derivation)).toList();
    if (trigger != null) {
      String word = trigger.toLowerCase(Locale.ROOT);
      List<Dated> named =
          meant.stream().filter(it -> it.trigger().toLowerCase(Locale.ROOT).equals(word)).toList();
      meant = named.isEmpty() ? meant : named;
    }
    Map<Optional<String>, Long> dates =
        meant.stream()
            .collect(
                Collectors.groupingBy(
                    it -> Optional.ofNullable(it.corrected()), Collectors.counting()));
    if (dates.size() != 1) {
      return Optional.empty();
    }
    return dates.keySet().stream()
        .filter(Optional::isPresent)
        .map(date -> Objects.requireNonNull(date.orElse(null)))
        .filter(date -> !date.equals(derivation.edtf()))
        .map(
            date ->
                Derivation.of(
                    derivation.words(), "corrected", new Anchor.None(), new Step.State(date)))
        .findFirst();
  }
}
