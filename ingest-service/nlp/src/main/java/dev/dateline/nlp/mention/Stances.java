package dev.dateline.nlp.mention;

import dev.dateline.nlp.grammar.VerbGroups;
import dev.dateline.nlp.grammar.Verbs;
import dev.dateline.nlp.sentence.SentenceReading;

/** Finds what the words of a sentence make of what it tells, and those of the one before. */
final class Stances {
  private final VerbGroups groups;
  private final StanceWords words;
  private final Accounts accounts;
  private final Settings settings;

  Stances(Verbs verbs) {
    this.groups = new VerbGroups(verbs);
    this.words = new StanceWords(verbs);
    this.accounts = new Accounts(groups, words);
    this.settings = new Settings(groups, words);
  }

  /**
   * Reads a sentence.
   *
   * @param carried what the sentence before makes of this one, which goes on with it
   */
  Standings read(SentenceReading reading, Standing carried) {
    var sentence = reading.sentence();
    return new Standings(
        reading,
        groups,
        new ClauseStandings(sentence, groups, words, accounts),
        settings.in(sentence),
        accounts,
        carried);
  }
}
