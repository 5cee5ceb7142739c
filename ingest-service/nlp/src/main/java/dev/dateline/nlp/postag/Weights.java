package dev.dateline.nlp.postag;

import opennlp.tools.ml.model.Context;

/**
 * What one feature says for and against tags.
 *
 * @param tags indices into the model's tags
 * @param values logarithms to add, one for each of them
 */
record Weights(int[] tags, double[] values) {
  /** What a feature says that the training did not meet. */
  static final Weights NONE = new Weights(new int[0], new double[0]);

  static Weights of(Context trained) {
    return new Weights(trained.getOutcomes(), trained.getParameters());
  }

  void addTo(double[] sums) {
    for (int i = 0; i < tags.length; i++) {
      sums[tags[i]] += values[i];
    }
  }
}
