/** Who and where: names, coreference, the gazetteer. */
@NullMarked
package dev.dateline.nlp.name;

import org.jspecify.annotations.NullMarked;
