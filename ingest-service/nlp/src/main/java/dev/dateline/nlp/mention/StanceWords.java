package dev.dateline.nlp.mention;

import dev.dateline.nlp.grammar.Verbs;
import dev.dateline.nlp.grammar.Verbs.Reading;
import dev.dateline.nlp.text.WordLists;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that say of a clause whether it is so, by what ties the clause to them. */
final class StanceWords {
  /** Words that say so together with others. */
  enum Sort {
    /** "<em>no</em> evidence that he fled". */
    WITHOUT,
    /** "<em>wrongly</em> accused". */
    WRONGLY,
    /** Of them a negation denies what follows: not of "know" or "expect". */
    ASSERTING,
    /** "It is <em>unlikely</em> that he fled". */
    UNTRUE,
    /** "It is not <em>clear</em> that he fled". */
    TRUE,
    /** "It is <em>possible</em> that he fled". */
    POSSIBLE,
    /** Said of a claim behind it: "reports that he fled were <em>untrue</em>". */
    REFUTED,
    /** "the report that he <em>wrote</em>": no claim. */
    MAKING,
    /** Of them it matters who does it: "prosecutors <em>said</em> that he fled". */
    SAYING,
    /** "<em>prosecutors</em> said that he fled": one alleges it. */
    ACCUSER,
    /** "a <em>certificate</em> says that he fled": one claims it. */
    PARTISAN,
    /** "in her <em>account</em>, he fled", "the prosecution's <em>case</em> is that he fled". */
    ACCOUNT,
    /** Of a person nobody but a court says without accusing: "police said he <em>shot</em> her". */
    HARM,
    /** "The <em>inquiry</em> concluded that he fled": it is for it to find so. */
    COURT,
    /** "Rumours <em>spread</em> that he fled". */
    SPREADING,
    /** "<em>described</em> how he fled": so the teller says. */
    RECOUNTING,
    /** "In the <em>novel</em>, he fled": nobody did. */
    TALE,
    /** "In the <em>film</em>, he flees": it may be of what was, but what it shows is acted. */
    STORY,
    /** "The film <em>follows</em> a man who flees". */
    TELLING,
    /** "In the <em>drill</em>, he fled": he practised it. */
    PRACTICE,
    /** "In another <em>timeline</em>, he fled". */
    WORLD,
    /** "In an <em>alternative</em> history, he fled". */
    OTHER,
    /** "A <em>fictional</em> envoy fled". */
    UNREAL,
    /** "A <em>satirical</em> site said that he fled": it did not mean it, or nobody should. */
    SHAM
  }

  /** Ties a gerund right behind its verb: "denied killing". */
  static final String BARE = "-";

  /** Ties a whole clause: "denied that he fled". */
  static final String CLAUSE = "that";

  /** Ties a claim: "denied reports that he fled". */
  static final String CLAIM = "claim";

  private static final Map<String, Standing> CLASSES =
      Map.of(
          "contests", Standing.CONTESTED,
          "claims", Standing.CLAIMED,
          "alleges", Standing.ALLEGED,
          "considers", Standing.CONSIDERED,
          "prevents", Standing.PREVENTED,
          "tells", Standing.TOLD);

  private final Map<String, Map<String, Standing>> byTie = new HashMap<>();
  private final Map<Sort, Set<String>> sorts = new EnumMap<>(Sort.class);
  private final Verbs verbs;

  StanceWords(Verbs verbs) {
    this.verbs = verbs;
    for (List<String> row : WordLists.rows("stances.tsv")) {
      Standing standing = CLASSES.get(row.get(0));
      if (standing == null) {
        sorts.put(
            Sort.valueOf(row.get(0).toUpperCase(Locale.ROOT)), Set.of(row.get(2).split(" ", -1)));
        continue;
      }
      for (String tie : row.get(1).split(" ", -1)) {
        Map<String, Standing> words = byTie.computeIfAbsent(tie, key -> new HashMap<>());
        for (String word : row.get(2).split(" ", -1)) {
          words.putIfAbsent(word, standing);
        }
      }
    }
  }

  /** Whether a word in lower case, of some sorts a lemma, is of a sort. */
  boolean is(Sort sort, String word) {
    return sorts.getOrDefault(sort, Set.of()).contains(word);
  }

  /** Whether a word in lower case has the form of a verb whose lemma is of a sort. */
  boolean isForm(Sort sort, String word) {
    Reading reading = verbs.read(word);
    return reading != null && is(sort, reading.lemma());
  }

  /** Whether a noun in lower case, of one or several, is of a sort. */
  boolean isOne(Sort sort, String noun) {
    boolean several = noun.endsWith("s") && is(sort, noun.substring(0, noun.length() - 1));
    return several || is(sort, noun);
  }

  /** What a word makes of what is tied to it; null where it says nothing of that. */
  @Nullable Standing of(String word, String tie) {
    Map<String, Standing> words = byTie.getOrDefault(tie, Map.of());
    Standing own = words.get(word);
    if (own != null) {
      return own;
    }
    Reading verb = verbs.read(word);
    Standing ofVerb = verb == null ? null : words.get(verb.lemma());
    return ofVerb != null || !word.endsWith("s")
        ? ofVerb
        : words.get(word.substring(0, word.length() - 1));
  }
}
