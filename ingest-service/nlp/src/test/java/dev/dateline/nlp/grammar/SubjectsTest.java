package dev.dateline.nlp.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.nlp.trigger.EventLexicon;
import dev.dateline.time.text.TokenizedText;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectsTest {
  private static final Verbs VERBS = new Verbs(new EventLexicon().verbLemmas());
  private static final PartsOfSpeech PARTS_OF_SPEECH = new PartsOfSpeech(VERBS);
  private static final VerbGroups GROUPS = new VerbGroups(VERBS);

  /** Whoever stands right before the verb is the object of another within the subject. */
  @ParameterizedTest(name = "{1} in: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The bid to oust May collapsed.                                  | collapsed  | The bid
          The decision to fire Comey was criticised.                      | criticised | The decision
          The plan to kill Castro was dropped.                            | dropped    | The plan
          The plan to kill Castro and Guevara was dropped.                | dropped    | The plan
          The plan to send troops to Syria was dropped.                   | dropped    | The plan
          Efforts to free Mandela ended.                                  | ended      | Efforts
          Efforts by the council to free Mandela ended.                   | ended      | Efforts by the council
          Attempts to persuade Assad to leave failed.                     | failed     | Attempts
          Smith's decision to leave the party was criticised.             | criticised | Smith's decision
          His refusal to meet Brown angered Lee.                          | angered    | His refusal
          A vote on whether to impeach Nixon was delayed.                 | delayed    | A vote
          The senator likely to replace Brown resigned.                   | resigned   | The senator
          When the plan to kill Castro failed, Lee resigned.              | failed     | the plan
          Obama said the plan to kill Castro was dropped.                 | dropped    | the plan
          After the war the plan to kill Castro was dropped.              | dropped    | the plan
          Plans to build a wall were dropped and Lee resigned.            | dropped    | Plans
          The idea of inviting Putin to Rome was dropped.                 | dropped    | The idea
          Hopes of freeing Lee ended.                                     | ended      | Hopes
          A man carrying a letter to Brown was arrested.                  | arrested   | A man
          People trying to reach Italy drowned.                           | drowned    | People
          Migrants rescued while trying to reach Italy died.              | died       | Migrants
          The woman accused of killing Brown was arrested.                | arrested   | The woman
          The man suspected of helping Brown died.                        | died       | The man
          The man charged with murdering Brown escaped.                   | escaped    | The man
          The man hired to kill Brown was arrested.                       | arrested   | The man
          The law passed to protect Smith was repealed.                   | repealed   | The law
          The police officer shot by Brown died.                          | died       | The police officer
          Anyone caught helping Brown was shot.                           | shot       | Anyone
          The man who killed Brown and Smith was arrested.                | arrested   | The man
          The man who later killed Brown was arrested.                    | arrested   | The man
          The man who tried to kill Castro died.                          | died       | The man
          The man who lived in Berlin died.                               | died       | The man
          The man who resigned was arrested.                              | arrested   | The man
          The men who robbed the bank and shot Brown were jailed.         | jailed     | The men
          The officer who was accused of killing Brown was arrested.      | arrested   | The officer
          The general, who ordered troops to arrest Brown, resigned.      | resigned   | The general
          The general who ordered troops to arrest Brown resigned.        | resigned   | The general
          The company whose boss bribed Lee collapsed.                    | collapsed  | The company
          The court that convicted Brown was closed.                      | closed     | The court
          The book that Lee wrote about Brown was banned.                 | banned     | The book
          The woman who said Brown fled was arrested.                     | arrested   | The woman
          The embargo the council imposed on Iraq ended.                  | ended      | The embargo
          The trial of the man accused of killing Brown began.            | began      | The trial of the man
          Brown, the man accused of killing Lee, was arrested.            | arrested   | Brown
          """)
  void isWhatThePhraseIsAbout(String sentence, String verb, String subject) {
    assertThat(subject(sentence, verb)).isEqualTo(subject);
  }

  /** A clause that ends before "and", or one that is said: whoever stands before the verb. */
  @ParameterizedTest(name = "{1} in: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Obama said Castro died.                                          | died     | Castro
          Lee decided to say Brown died.                                   | died     | Brown
          The woman who said Brown fled was arrested.                      | fled     | Brown
          Congress passed a bill to cut taxes and Smith resigned.          | resigned | Smith
          Congress voted to send troops to Syria and Iraq protested.       | protested| Iraq
          Police arrested the man who killed Brown and Smith was jailed.   | jailed   | Smith
          Police foiled a plot to kill Castro and Smith was jailed.        | jailed   | Smith
          Police charged a man with killing Brown and Smith was freed.     | freed    | Smith
          He was jailed for killing Brown and Smith fled.                  | fled     | Smith
          He decided to help Brown and Lee resigned.                       | resigned | Lee
          The men who robbed the bank and shot Brown were jailed.          | shot     | The men
          The council imposed an embargo on Iraq.                          | imposed  | The council
          After leaving the city the pope died.                            | died     | the pope
          After killing Brown, Smith fled.                                 | fled     | Smith
          The minister agreed to meet Brown.                               | agreed   | The minister
          The minister agreed to meet Brown.                               | meet     | The minister
          Ships carrying oil sank.                                         | sank     | Ships
          The group led by Brown attacked Berlin.                          | attacked | The group
          """)
  void isTheNameBeforeTheVerbWhereItsClauseBegins(String sentence, String verb, String subject) {
    assertThat(subject(sentence, verb)).isEqualTo(subject);
  }

  /** What hangs on a preposition is no part of the subject; lists are. */
  @ParameterizedTest(name = "{1} in: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In a speech in Berlin, Reagan said the wall must fall.           | said     | Reagan
          During a visit to Tokyo, Kim signed a treaty.                    | signed   | Kim
          After a meeting with Merkel, Macron signed a treaty.             | signed   | Macron
          At a court in Paris, Brown was jailed.                           | jailed   | Brown
          In talks with France, Germany and Italy agreed to leave.         | agreed   | Germany and Italy
          In the sixth year of his rule Kim executed his uncle.            | executed | Kim
          In a speech Reagan said the wall must fall.                      | said     | Reagan
          The leaders of France, Germany and Italy met.                    | met      | The leaders of France, Germany and Italy
          After the leaders of France, Germany and Italy met, Lee left.    | met      | the leaders of France, Germany and Italy
          The wives of Brown and Lee were arrested.                        | arrested | The wives of Brown and Lee
          Fleming, Florey and Chain won the prize.                         | won      | Fleming, Florey and Chain
          Fleming, Florey, and Chain won the prize.                        | won      | Fleming, Florey, and Chain
          The mayor of Paris resigned.                                     | resigned | The mayor of Paris
          In the village the actor Kim died.                               | died     | the actor Kim
          His brother Kim fled.                                            | fled     | His brother Kim
          Ten people fled to Chad, the council said.                       | said     | the council
          O'Brien's mother-in-law died.                                    | died     | O'Brien's mother-in-law
          The commander-in-chief resigned.                                 | resigned | The commander-in-chief
          """)
  void hangsOnNoPreposition(String sentence, String verb, String subject) {
    assertThat(subject(sentence, verb)).isEqualTo(subject);
  }

  /** Better none than a wrong one. */
  @ParameterizedTest(name = "{1} in: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          To help Brown was called a mistake.              | called
          Obama said the plan to kill Castro was dropped.  | kill
          """)
  void isUnknownWhereTheSentenceDoesNotSay(String sentence, String verb) {
    assertThat(subject(sentence, verb)).isNull();
  }

  private static @Nullable String subject(String sentence, String verb) {
    TokenizedText text = TokenizedText.of(sentence);
    TaggedSentence tagged = PARTS_OF_SPEECH.tag(text, text.sentences().get(0), Set.of());
    VerbGroup group =
        Objects.requireNonNull(GROUPS.at(tagged, tagged.tokenAt(sentence.indexOf(verb))));
    Phrase subject = new Subjects(GROUPS).of(tagged, group, token -> false);
    return subject == null ? null : tagged.text(subject.first(), subject.end());
  }
}
