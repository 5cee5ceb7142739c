package dev.dateline.timeline.infra;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;

/**
 * How long the current transaction waits for each lock that others hold. Unless it says otherwise,
 * it is as long as somebody waits for an answer: whoever waits keeps a connection from all others.
 */
@ApplicationScoped
public class Patience {
  private final EntityManager entities;

  Patience(EntityManager entities) {
    this.entities = entities;
  }

  /** Waits for so long at most, from now on. */
  public void limit(Duration longest) {
    entities
        .createNativeQuery("select set_config('lock_timeout', ?1, true)")
        .setParameter(1, Long.toString(longest.toMillis()))
        .getSingleResult();
  }

  /** Waits for as long as all others do, from now on. */
  public void reset() {
    entities.createNativeQuery("set local lock_timeout to default").executeUpdate();
  }
}
