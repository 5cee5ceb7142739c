package dev.dateline.time.resolve;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.Step;
import dev.dateline.model.edtf.Kind;
import dev.dateline.time.calendar.When;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "earlier this year" is from the year's beginning to the publication, however late that was;
 * "later this year" is from there to its end.
 */
final class SoFar {
  private SoFar() {}

  /**
   * The steps from the publication to the part of a unit that has passed or is to come.
   *
   * @param day the publication
   * @param unit what the words name
   * @param steps those that lead to the unit
   * @return null where the words do not part the unit that the publication is in
   */
  static @Nullable List<Step> steps(
      @Nullable String mod, Anchor anchor, When day, When unit, List<Step> steps) {
    Step.Unit fine = day.grain().unit();
    boolean within =
        anchor instanceof Anchor.Publication
            && fine != null
            && day.grain().compareTo(unit.grain()) < 0
            && !day.first().isBefore(unit.first())
            && !day.last().isAfter(unit.last());
    if (mod == null || !within || fine == null) {
      return null;
    }
    List<Step> parted = new ArrayList<>(steps);
    switch (mod) {
      case "EARLIER":
        Derivation publication = Derivation.of("", "publication", anchor, List.of());
        parted.add(new Step.Nth(1, fine));
        parted.add(new Step.To(publication, Kind.MOMENT));
        return parted;
      case "LATER":
        parted.add(new Step.Nth(-1, fine));
        return List.of(new Step.To(Derivation.of("", "publication", anchor, parted), Kind.MOMENT));
      default:
        return null;
    }
  }
}
