/** Parts of speech of sentences, quickly: our own search over OpenNLP's trained model. */
@NullMarked
package dev.dateline.nlp.postag;

import org.jspecify.annotations.NullMarked;
