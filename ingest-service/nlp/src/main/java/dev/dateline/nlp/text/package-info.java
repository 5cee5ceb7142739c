/** The text as extraction sees it: word lists, language, boilerplate, code points. */
@NullMarked
package dev.dateline.nlp.text;

import org.jspecify.annotations.NullMarked;
