package dev.dateline.timeline.timelines;

import dev.dateline.http.problem.Fault;
import dev.dateline.http.problem.ProblemException;
import dev.dateline.model.edtf.CivilDay;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The timelines there are. */
@ApplicationScoped
public class Timelines implements PanacheRepositoryBase<TimelineEntity, Integer> {
  private final Extents extents;
  private final Clock clock;

  /** A slug names the same timeline for ever; nearly every request asks for one. */
  private final Map<String, Timeline> bySlug = new ConcurrentHashMap<>();

  Timelines(Extents extents, Clock clock) {
    this.extents = extents;
    this.clock = clock;
  }

  /**
   * The timeline of a slug, {@link Timeline#DEFAULT} for null.
   *
   * @throws ProblemException 404 when there is none
   */
  public Timeline require(@Nullable String slug) {
    String wanted = slug == null ? Timeline.DEFAULT : slug;
    Timeline known = bySlug.get(wanted);
    if (known == null) {
      known = QuarkusTransaction.joiningExisting().call(() -> known(entity(wanted)));
      bySlug.put(wanted, known);
    }
    return known;
  }

  /** The slug of a timeline that exists. */
  public String slug(int id) {
    return findById(id).slug;
  }

  /** The timeline of a slug; created, with the slug as its title, when it is new. */
  public Timeline requireOrCreate(String slug) {
    getEntityManager()
        .createNativeQuery(
            "insert into timelines (slug, title) values (?1, ?1) on conflict do nothing")
        .setParameter(1, slug)
        .executeUpdate();
    return known(find("slug", slug).singleResult());
  }

  /**
   * Lets a change by hand pass.
   *
   * @throws ProblemException 409 when the timeline is archived
   */
  public void requireOpen(int id) {
    if (findById(id).archivedAt != null) {
      throw ProblemException.conflict(
          Fault.ARCHIVED, "This timeline is archived: nobody changes it by hand");
    }
  }

  @Transactional
  TimelineView change(String slug, TimelinePatch patch) {
    TimelineEntity timeline = entity(slug);
    if (patch.title() != null) {
      timeline.title = patch.title().strip();
    }
    if (patch.archived() != null && patch.archived() != (timeline.archivedAt != null)) {
      timeline.archivedAt = patch.archived() ? clock.instant() : null;
    }
    return view(timeline);
  }

  @Transactional
  List<TimelineView> all() {
    return list("order by slug").stream().map(this::view).toList();
  }

  /**
   * A timeline with its extent, {@link Timeline#DEFAULT} for null.
   *
   * @throws ProblemException 404 when there is none
   */
  @Transactional
  public TimelineView view(@Nullable String slug) {
    return view(entity(slug == null ? Timeline.DEFAULT : slug));
  }

  @Transactional
  TimelineView get(String slug) {
    return view(entity(slug));
  }

  @Transactional
  TimelineView create(NewTimeline request) {
    int inserted =
        getEntityManager()
            .createNativeQuery(
                "insert into timelines (slug, title, created_at) values (?1, ?2, ?3)"
                    + " on conflict do nothing")
            .setParameter(1, request.slug())
            .setParameter(2, request.title().strip())
            .setParameter(3, clock.instant())
            .executeUpdate();
    if (inserted == 0) {
      throw ProblemException.conflict(
          Fault.NAME_TAKEN, "There is already a timeline " + request.slug());
    }
    return view(entity(request.slug()));
  }

  private TimelineEntity entity(String slug) {
    // What is no slug is not asked for: the database cannot even read some texts.
    if (!slug.matches(Timeline.SLUG)) {
      throw unknown();
    }
    return find("slug", slug).firstResultOptional().orElseThrow(Timelines::unknown);
  }

  private static ProblemException unknown() {
    return ProblemException.notFound("There is no timeline of this name");
  }

  private static Timeline known(TimelineEntity entity) {
    return new Timeline(entity.id, entity.slug);
  }

  private TimelineView view(TimelineEntity timeline) {
    Extents.Size size = extents.of(known(timeline));
    Long earliest = size.earliest();
    Long latest = size.latest();
    return new TimelineView(
        timeline.slug,
        timeline.title,
        size.events(),
        timeline.createdAt,
        timeline.archivedAt != null,
        earliest == null ? null : CivilDay.ofEpochDay(earliest).toString(),
        latest == null ? null : CivilDay.ofEpochDay(latest - 1).toString());
  }
}
