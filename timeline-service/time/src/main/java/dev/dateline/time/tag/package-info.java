/** The tagger: rules, refiners and resolution, one after the other. */
@NullMarked
package dev.dateline.time.tag;

import org.jspecify.annotations.NullMarked;
