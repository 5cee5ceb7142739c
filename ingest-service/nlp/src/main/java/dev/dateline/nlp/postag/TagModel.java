package dev.dateline.nlp.postag;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.maxent.io.BinaryGISModelReader;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/**
 * The trained model: a maximum entropy model over the features that OpenNLP's default tagger is
 * trained with (word, neighbours, prefixes, suffixes, spelling, the two tags before).
 */
final class TagModel {
  private static final String FILE = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
  private static final String ENTRY = "pos.model";
  private static final int LONGEST_AFFIX = 4;
  private static final int WORDS_KEPT = 1 << 14;

  private final Map<String, Weights> features = new HashMap<>();
  private final String[] tags;
  private final Weights[] begin;
  private final Weights[] after;
  private final Weights[][] afterTwo;

  /**
   * Words met lately, by hash. Threads may overwrite each other's: an entry is immutable and says
   * the same whoever made it.
   */
  private final WordWeights[] words = new WordWeights[WORDS_KEPT];

  private TagModel(Map<String, Context> trained, String[] tags) {
    this.tags = tags;
    trained.forEach((feature, context) -> features.put(feature, Weights.of(context)));
    this.begin = new Weights[] {of("S=begin"), of("p1S=begin"), of("p2S=begin")};
    this.after = new Weights[tags.length];
    this.afterTwo = new Weights[tags.length][tags.length];
    for (int last = 0; last < tags.length; last++) {
      after[last] = of("t=" + tags[last]);
      for (int first = 0; first < tags.length; first++) {
        afterTwo[first][last] = of("t2=" + tags[first] + "," + tags[last]);
      }
    }
  }

  /** Reads the model from the class path. */
  @SuppressWarnings("unchecked")
  static TagModel load() {
    try (InputStream stream = TagModel.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException("no part-of-speech model on the class path: " + FILE);
      }
      ZipInputStream zip = new ZipInputStream(stream);
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(ENTRY)) {
          DataInputStream data = new DataInputStream(new BufferedInputStream(zip, 1 << 16));
          data.readUTF();
          AbstractModel model = new BinaryGISModelReader(data).constructModel();
          Object[] parts = model.getDataStructures();
          return new TagModel((Map<String, Context>) parts[1], (String[]) parts[2]);
        }
      }
      throw new IllegalStateException("no " + ENTRY + " in " + FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int size() {
    return tags.length;
  }

  String tag(int index) {
    return tags[index];
  }

  /** What the place says, counted from the start of the sentence. */
  Weights place(int index) {
    return index < begin.length ? begin[index] : Weights.NONE;
  }

  /** What the tag before says. */
  Weights after(int last) {
    return after[last];
  }

  /** What the two tags before say together. */
  Weights after(int first, int last) {
    return afterTwo[first][last];
  }

  WordWeights word(String word) {
    int slot = spread(word.hashCode()) & (WORDS_KEPT - 1);
    WordWeights kept = words[slot];
    if (kept == null || !kept.word().equals(word)) {
      kept = read(word);
      words[slot] = kept;
    }
    return kept;
  }

  private WordWeights read(String word) {
    String lower = StringUtil.toLowerCase(word);
    String spelling = FeatureGeneratorUtil.tokenFeature(word);
    double[] own = new double[tags.length];
    of("def").addTo(own);
    int affixes = Math.min(word.length(), LONGEST_AFFIX);
    for (int length = 1; length <= affixes; length++) {
      of("suf=" + word.substring(word.length() - length)).addTo(own);
    }
    for (int length = 1; length <= affixes; length++) {
      of("pre=" + word.substring(0, length)).addTo(own);
    }
    of("w=" + lower).addTo(own);
    of("wc=" + spelling).addTo(own);
    of("w&c=" + lower + "," + spelling).addTo(own);
    return new WordWeights(
        word, own, of("p1w=" + lower), of("p2w=" + lower), of("n1w=" + lower), of("n2w=" + lower));
  }

  /** Whether a word in lower case was in the texts of the training. */
  boolean isTaught(String word) {
    return features.containsKey("w&c=" + word + ",lc");
  }

  private Weights of(String feature) {
    return features.getOrDefault(feature, Weights.NONE);
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 16);
  }
}
