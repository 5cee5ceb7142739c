package dev.dateline.nlp.mention;

import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.mention.Referents.Referent;
import dev.dateline.nlp.name.Coreference;
import dev.dateline.nlp.name.Name;
import dev.dateline.nlp.name.Name.Kind;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.text.WordLists;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who was last spoken of: the subjects of the sentences before, the people named, and what they are
 * called by their role. Read in the order of the text.
 */
final class Discourse {
  private static final Set<String> PERSON_NOUNS = WordLists.words("person-nouns.txt");
  private static final Set<String> GROUPS =
      Set.of("men", "women", "leaders", "presidents", "ministers", "politicians", "rivals");
  private static final Set<String> MASCULINE = Set.of("he", "him", "his");
  private static final Set<String> FEMININE = Set.of("she", "her");
  private static final Set<String> NEUTER = Set.of("it", "its");
  private static final Set<String> PLURAL = Set.of("they", "them", "their");

  /** In sentences: a pronoun reaches no further back. */
  private static final int PRONOUN_REACH = 3;

  private final Coreference coreference;
  private final Roles roles;
  private final Referents referents = new Referents();
  private final NamedPersons persons;
  private final Things things = new Things();
  private List<String> centre = List.of();
  private int centreSentence;
  private List<String> addressee = List.of();
  private int addresseeSentence = -1;

  Discourse(Coreference coreference, Roles roles) {
    this.coreference = coreference;
    this.roles = roles;
    this.persons = new NamedPersons(coreference);
  }

  /**
   * Remembers the subject of an event, for what follows in its sentence and after it.
   *
   * @param main whether its clause is no adverbial and no relative one
   */
  void tell(SentenceReading reading, Phrase subject, boolean main) {
    TaggedSentence sentence = reading.sentence();
    boolean pronoun = sentence.is(subject.head(), "PRON");
    boolean resolved =
        pronoun || isPointed(sentence, subject) || subject.end() == subject.head() + 1;
    List<String> meant =
        resolved && !isNamed(reading, subject) ? standIns(reading, subject) : List.of();
    if (pronoun && meant.isEmpty()) {
      return;
    }
    if (!meant.isEmpty()) {
      String head = sentence.lower(subject.head());
      boolean person =
          !NEUTER.contains(head) && (meant.size() > 1 || pronoun || PERSON_NOUNS.contains(head));
      referents.remember(new Referent(meant, person, meant.size() > 1, reading.index(), main));
      return;
    }
    List<Name> names =
        reading.names().stream()
            .filter(name -> subject.first() < name.end() && name.first() < subject.end())
            .map(coreference::resolve)
            .toList();
    List<String> people =
        names.stream()
            .filter(name -> name.kind() == Kind.PERSON)
            .map(Name::text)
            .distinct()
            .toList();
    if (!people.isEmpty()) {
      referents.remember(new Referent(people, true, people.size() > 1, reading.index(), main));
      return;
    }
    String head = sentence.lower(subject.head());
    boolean plural = Referents.isPlural(sentence, subject);
    boolean named =
        names.stream()
            .anyMatch(name -> name.first() <= subject.head() && subject.head() < name.end());
    String words = named ? names.get(names.size() - 1).text() : nominal(reading, subject);
    if (!words.isEmpty()) {
      referents.remember(
          new Referent(List.of(words), PERSON_NOUNS.contains(head), plural, reading.index(), main));
    }
  }

  /** "Jan Novak's lawyer" of "his lawyer". */
  private String nominal(SentenceReading reading, Phrase subject) {
    String words = Referents.nominal(reading.sentence(), subject);
    String first = reading.sentence().lower(subject.first());
    boolean owned = first.equals("his") || first.equals("her") || first.equals("its");
    List<String> owner = owned && !words.isEmpty() ? owners(reading, subject) : List.of();
    return owner.size() == 1 ? Referents.possessive(owner.get(0)) + " " + words : words;
  }

  private static boolean isNamed(SentenceReading reading, Phrase phrase) {
    return reading.names().stream()
        .anyMatch(name -> phrase.first() < name.end() && name.first() < phrase.end());
  }

  /** Remembers whom a sentence named, for the sentences after it. */
  void leave(SentenceReading reading) {
    persons.leave(reading).forEach(referents::count);
  }

  /** Whom a phrase without a name stands for, in words; empty when nobody fits. */
  List<String> standIns(SentenceReading reading, Phrase phrase) {
    TaggedSentence sentence = reading.sentence();
    String head = sentence.lower(phrase.head());
    if (sentence.is(phrase.head(), "PRON")) {
      return ofPronoun(reading, phrase.head());
    }
    if (GROUPS.contains(head) && isPointed(sentence, phrase)) {
      return persons.pair(reading.index());
    }
    String role = roles.owner(sentence, phrase, reading.index());
    return role.isEmpty() ? List.of() : List.of(role);
  }

  /** Whom "his", "its" or "their" at the head of a phrase means; empty when nobody fits. */
  List<String> owners(SentenceReading reading, Phrase phrase) {
    return ofPronoun(reading, phrase.first());
  }

  private List<String> ofPronoun(SentenceReading reading, int token) {
    String pronoun = reading.sentence().lower(token);
    int index = reading.index();
    if (MASCULINE.contains(pronoun) || FEMININE.contains(pronoun)) {
      return ofPerson(reading, token, MASCULINE.contains(pronoun) ? "she" : "he");
    }
    if (NEUTER.contains(pronoun)) {
      Referent teller = referents.latest(index, other -> isTeller(other, index));
      Referent found = teller != null ? teller : referents.latestThing(index);
      if (found != null && things.isOtherUndergoer(reading, token, found.names())) {
        return List.of(); // "The army imposed a curfew; it was lifted": one of the two
      }
      String thing =
          found == null || found.sentence() < index - 1 ? things.oneBefore(reading, token) : "";
      return thing.isEmpty() ? names(found) : List.of(thing);
    }
    if (PLURAL.contains(pronoun)) {
      return ofSeveral(reading, token);
    }
    return pronoun.equals("both") ? persons.pair(index) : List.of();
  }

  private List<String> ofPerson(SentenceReading reading, int token, String notGiven) {
    int index = reading.index();
    if (isTold(reading.sentence(), token) && addresseeSentence == index) {
      return addressee;
    }
    Referent found = referents.latest(index, other -> isOne(other, notGiven));
    if (found != null && found.sentence() == index) {
      return isAmbiguous(reading, token, found, notGiven) ? List.of() : found.names();
    }
    String before = persons.opening(reading, token, notGiven);
    if (!before.isEmpty()) {
      return List.of(before);
    }
    if (isCentre(index, notGiven)) {
      return centre;
    }
    String inserted = persons.inserted(reading, token, notGiven);
    if (!inserted.isEmpty()) {
      return List.of(inserted);
    }
    Referent main = referents.latest(index, other -> other.main() && isOne(other, notGiven));
    if (main != null && main.sentence() == index - 1) {
      return main.names();
    }
    if (found != null && found.sentence() == index - 1) {
      return found.names();
    }
    List<String> only = persons.only(index, 1, notGiven);
    if (only.isEmpty() && found != null) {
      only = referents.moreOften(found.names().get(0), notGiven);
    }
    if (only.isEmpty()) {
      only = found != null ? found.names() : persons.only(index, PRONOUN_REACH, notGiven);
      boolean strange = notGiven.equals("he") && !only.isEmpty() && !Gender.is(only.get(0), "she");
      only = strange ? List.of() : only; // too far for a name that may be a man's
    }
    return only.isEmpty() && notGiven.equals("he") ? ship(index) : only;
  }

  /**
   * Whether a pronoun may go on about another than the subject of its sentence: "the judge called
   * him a danger and kept him there while <em>he</em> appealed", "the president ordered his
   * release, and <em>he</em> left".
   */
  private boolean isAmbiguous(SentenceReading reading, int token, Referent found, String notGiven) {
    TaggedSentence sentence = reading.sentence();
    boolean him =
        addresseeSentence == reading.index()
            && !addressee.equals(found.names())
            && addressee.stream().noneMatch(name -> Gender.is(name, notGiven));
    Set<String> owners = notGiven.equals("she") ? MASCULINE : FEMININE;
    boolean owned =
        owners.contains(sentence.lower(0))
            && found.names().get(0).endsWith(sentence.lower(1))
            && found.names().get(0).indexOf('\'') < 0;
    if (him || owned) {
      return true; // "Her lawyer said <em>she</em> was ill"
    }
    boolean joined = sentence.is(token - 1, "CCONJ") && sentence.lower(token - 2).equals(",");
    for (int at = token - 1; joined && at > 0; at--) {
      boolean his = owners.contains(sentence.lower(at)) && sentence.isNoun(at + 1);
      if (his && !found.names().equals(protagonist(reading.index(), notGiven))) {
        return true;
      }
    }
    return false;
  }

  /** Who the sentence before was about; empty when nobody alone. */
  private List<String> protagonist(int index, String notGiven) {
    Referent before =
        referents.latest(
            index, other -> other.sentence() < index && other.main() && isOne(other, notGiven));
    return before == null ? List.of() : before.names();
  }

  /** "warned him that <em>he</em>": who is warned. */
  private static boolean isTold(TaggedSentence sentence, int token) {
    String before = sentence.lower(token - 2);
    return sentence.lower(token - 1).equals("that")
        && (MASCULINE.contains(before) || FEMININE.contains(before));
  }

  /** "Verland Oak said <em>it</em>": what looks like a person's name may be a company's. */
  private static boolean isTeller(Referent other, int index) {
    return other.sentence() == index
        && !other.plural()
        && other.main()
        && !other.names().get(0).isEmpty()
        && other.person()
        && !Gender.isGiven(other.names().get(0))
        && other.names().get(0).indexOf(' ') > 0;
  }

  private static boolean isOne(Referent other, String notGiven) {
    return other.person() && !other.plural() && !Gender.is(other.names().get(0), notGiven);
  }

  /** Who was a "him" in the sentence before goes on to be meant: the talk is of them. */
  private boolean isCentre(int index, String notGiven) {
    return !centre.isEmpty() && centreSentence == index - 1 && !Gender.is(centre.get(0), notGiven);
  }

  private List<String> ofSeveral(SentenceReading reading, int token) {
    int index = reading.index();
    Referent several = referents.latest(index, Referent::plural);
    if (things.isUndergone(reading, token) && things.toldPersons(index)) {
      String handled = things.handled();
      if (!handled.isEmpty()) {
        return List.of(handled);
      }
      if (several != null && several.sentence() >= index - 1) {
        return List.of(); // "The students met the teachers. They were arrested"
      }
    }
    if (several == null || several.sentence() < index) {
      List<String> together = togetherHere(reading, token);
      String thing = together.isEmpty() ? things.several(index) : "";
      if (!together.isEmpty() || !thing.isEmpty()) {
        return thing.isEmpty() ? together : List.of(thing);
      }
    }
    Referent found =
        several == null
            ? referents.latest(index, other -> Gender.isBody(other.names().get(0)))
            : several;
    List<String> last = persons.together(index);
    return found == null || (last.size() > 1 && found.sentence() < index - 1)
        ? last
        : found.names();
  }

  /** "<em>She</em> married <em>Jan Novak</em>, and they": the two told of so far. */
  private List<String> togetherHere(SentenceReading reading, int token) {
    Set<String> found = new LinkedHashSet<>();
    found.addAll(referents.persons(reading.index()));
    boolean told = !found.isEmpty();
    for (Name name : reading.names()) {
      Name resolved = coreference.resolve(name);
      if (name.end() <= token && resolved.kind() == Kind.PERSON) {
        found.add(resolved.text());
      }
    }
    return told && found.size() == 2 ? List.copyOf(found) : List.of();
  }

  /** Remembers what an event was done to, for the "it" or "them" after it. */
  void tellObject(SentenceReading reading, Phrase object, String verb, boolean aside) {
    things.tell(reading, object, verb, aside);
  }

  /**
   * Whom or what a "him", "it" or "them" means that is no subject; empty when nothing fits.
   *
   * @param subjects who does it to them
   */
  List<String> ofObject(SentenceReading reading, int token, Set<String> subjects) {
    String pronoun = reading.sentence().lower(token);
    int index = reading.index();
    if (!MASCULINE.contains(pronoun) && !FEMININE.contains(pronoun)) {
      return ofThing(reading, token, subjects);
    }
    String notGiven = MASCULINE.contains(pronoun) ? "she" : "he";
    String here = namedHere(reading, token, notGiven, subjects);
    if (!here.isEmpty()) {
      addressee = List.of(here);
      addresseeSentence = index;
      return addressee;
    }
    Referent main =
        referents.latest(
            index,
            other ->
                other.main()
                    && isOne(other, notGiven)
                    && !subjects.contains(other.names().get(0))
                    && (other.sentence() < index));
    List<String> meant =
        isCentre(index, notGiven)
            ? centre
            : main == null ? ofPronoun(reading, token) : main.names();
    boolean one = isCentre(index, notGiven) || persons.before(index, notGiven, subjects) < 2;
    if (!one || meant.isEmpty() || meant.stream().anyMatch(subjects::contains)) {
      return List.of(); // "The prosecutor spared Lee. She sued him": one of the two
    }
    addressee = meant;
    addresseeSentence = index;
    centre = meant;
    centreSentence = index;
    return meant;
  }

  private List<String> ofThing(SentenceReading reading, int token, Set<String> subjects) {
    int index = reading.index();
    boolean it = NEUTER.contains(reading.sentence().lower(token));
    String thing = it ? things.one(reading, token) : things.several(index);
    if (!thing.isEmpty()) {
      return List.of(thing);
    }
    boolean open = Things.namesNothing(reading, token);
    Referent found =
        referents.latest(
            index,
            other ->
                (other.sentence() == index || open)
                    && (it ? !other.person() && !other.plural() : other.plural())
                    && other.names().stream().noneMatch(name -> Referents.isAmong(name, subjects)));
    return found == null ? List.of() : found.names();
  }

  /** The last person named before a token of whom its sentence has told nothing yet. */
  private String namedHere(
      SentenceReading reading, int token, String notGiven, Set<String> subjects) {
    String found = "";
    for (Name name : reading.names()) {
      Name resolved = coreference.resolve(name);
      boolean fits =
          name.end() <= token
              && resolved.kind() == Kind.PERSON
              && !Gender.is(resolved.text(), notGiven)
              && !subjects.contains(resolved.text());
      if (fits && !referents.isTold(resolved.text(), reading.index())) {
        found = resolved.text();
      }
    }
    return found;
  }

  private List<String> ship(int index) {
    return names(referents.latest(index, other -> Gender.isShip(other.names().get(0))));
  }

  private static List<String> names(@Nullable Referent referent) {
    return referent == null ? List.of() : referent.names();
  }

  /** "the two leaders", "both men"; not "leaders of the party" or "two leaders travel". */
  private static boolean isPointed(TaggedSentence sentence, Phrase phrase) {
    boolean bare = phrase.end() == phrase.head() + 1 && phrase.end() - phrase.first() <= 3;
    String first = sentence.lower(phrase.first());
    return bare && (first.equals("the") || first.equals("both") || first.equals("these"));
  }
}
