package dev.dateline.nlp.mention;

import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.grammar.VerbGroup.Tense;
import dev.dateline.nlp.grammar.VerbGroups;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.trigger.Trigger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands over the events of one sentence. */
final class Standings {
  private final SentenceReading reading;
  private final VerbGroups groups;
  private final ClauseStandings clauses;
  private final List<Setting> settings;
  private final Accounts accounter;
  private final List<Account> accounts;
  private final Standing carried;

  Standings(
      SentenceReading reading,
      VerbGroups groups,
      ClauseStandings clauses,
      List<Setting> settings,
      Accounts accounter,
      Standing carried) {
    this.reading = reading;
    this.groups = groups;
    this.clauses = clauses;
    this.settings = settings;
    this.accounter = accounter;
    this.accounts = accounter.in(reading.sentence());
    this.carried = carried;
  }

  /** What stands over the clause of a verb. */
  Standing of(VerbGroup verb) {
    for (Setting setting : settings) {
      Standing told = setting.over(reading.sentence(), verb);
      if (told != Standing.TOLD) {
        return told;
      }
    }
    Standing own = clauses.of(verb);
    if (own != Standing.TOLD) {
      return own;
    }
    for (Account account : accounts) {
      if (account.covers(reading.sentence(), verb)) {
        Standing told = account.standing();
        boolean harm =
            told == Standing.TOLD && accounter.isHarm(reading.sentence(), verb); // "police said"
        return harm ? Standing.ALLEGED : told;
      }
    }
    return isOfRecord(verb) ? Standing.TOLD : carried;
  }

  /** What stands over an event that no verb tells: who claims that it was leaves it an event. */
  Standing of(Trigger trigger) {
    VerbGroup verb = trigger.verb();
    if (verb != null) {
      return of(verb);
    }
    boolean imagined =
        carried == Standing.IMAGINED
            || settings.stream().anyMatch(setting -> setting.holds(trigger.token()));
    return imagined ? Standing.IMAGINED : Standing.TOLD;
  }

  /** The verb that prevents what another tells: "<em>stopped</em> him from leaving". */
  @Nullable VerbGroup preventing(VerbGroup verb) {
    TaggedSentence sentence = reading.sentence();
    for (int at = verb.first() - 1; at >= 0; at--) {
      VerbGroup group = sentence.is(at, "VERB") ? groups.at(sentence, at) : null;
      if (group != null) {
        return group;
      }
    }
    return null;
  }

  /** "He was <em>arrested</em>": the paper's own word, whatever it was told before. */
  private boolean isOfRecord(VerbGroup verb) {
    Trigger trigger = reading.triggerAt(verb.head());
    return carried != Standing.IMAGINED
        && (verb.tense() == Tense.PARTICIPLE
            || (trigger != null && Continuations.isOfRecord(trigger)));
  }
}
