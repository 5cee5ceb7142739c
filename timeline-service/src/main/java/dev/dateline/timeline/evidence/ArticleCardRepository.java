package dev.dateline.timeline.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What the timeline shows of articles. */
@ApplicationScoped
public class ArticleCardRepository implements PanacheRepositoryBase<ArticleCardEntity, UUID> {}
