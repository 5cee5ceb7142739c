package dev.dateline.timeline.intake;

import dev.dateline.model.extraction.Candidate;
import dev.dateline.model.extraction.Span;
import dev.dateline.timeline.evidence.BindingEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The places of an article of which a person decided which event they speak of. */
final class BoundPlaces {
  private final List<BindingEntity> free;
  private final Map<UUID, Dossier> dossiers;

  BoundPlaces(List<BindingEntity> bindings, List<Dossier> known) {
    this.dossiers =
        known.stream().collect(Collectors.toMap(dossier -> dossier.event.id, Function.identity()));
    // Copies in other timelines have bindings of their own.
    this.free = new ArrayList<>(bindings);
    free.removeIf(binding -> !dossiers.containsKey(binding.eventId));
  }

  /** The event that a candidate's words stand for by a person's decision; each decides once. */
  Optional<Dossier> take(Candidate candidate) {
    Span trigger = candidate.mention().trigger();
    Optional<BindingEntity> binding =
        first(it -> it.triggerStart == trigger.start() && it.triggerEnd == trigger.end())
            .or(() -> first(it -> it.meets(trigger.start(), trigger.end())));
    binding.ifPresent(free::remove);
    return binding.map(it -> dossiers.get(it.eventId));
  }

  private Optional<BindingEntity> first(Predicate<BindingEntity> condition) {
    return free.stream().filter(condition).findFirst();
  }
}
