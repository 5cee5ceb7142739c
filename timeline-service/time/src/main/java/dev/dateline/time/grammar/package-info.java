/** The pattern language of the rules: words, terminals, patterns, and the trie that runs them. */
@NullMarked
package dev.dateline.time.grammar;

import org.jspecify.annotations.NullMarked;
