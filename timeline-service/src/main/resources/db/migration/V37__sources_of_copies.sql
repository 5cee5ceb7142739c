-- A copy that is imported beside its original tells of the same articles: who asks for a source means
-- the events of the timeline asked for, whichever timeline the article came to first.

drop index article_cards_by_publisher;
drop index article_cards_by_publication;
create index article_cards_by_publisher on article_cards (publisher);
create index article_cards_by_publication on article_cards (published_earliest, published_latest);
