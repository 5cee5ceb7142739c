/** Text to tokens and sentences, with offsets into exactly the string that was given. */
@NullMarked
package dev.dateline.time.text;

import org.jspecify.annotations.NullMarked;
