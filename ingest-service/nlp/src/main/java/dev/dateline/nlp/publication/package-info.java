/** When the article itself was published, where nobody said so. */
@NullMarked
package dev.dateline.nlp.publication;

import org.jspecify.annotations.NullMarked;
