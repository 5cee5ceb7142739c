package dev.dateline.nlp.postag;

import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/**
 * What one feature says for and against tags.
 *
 * @param tags indices into the model's tags
 * @param values logarithms to add, one for each of them
 */
record Weights(int[] tags, double[] values) {
  static final Weights NONE = new Weights(new int[0], new double[0]);

  /** Those of a feature; {@link #NONE} for one the training did not meet. */
  static Weights of(@Nullable Context trained) {
    return trained == null ? NONE : new Weights(trained.getOutcomes(), trained.getParameters());
  }

  void addTo(double[] sums) {
    for (int i = 0; i < tags.length; i++) {
      sums[tags[i]] += values[i];
    }
  }
}
