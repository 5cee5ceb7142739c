/** What is refused or fails, as RFC 9457 says it, in the words of this system alone. */
@NullMarked
package dev.dateline.http.problem;

import org.jspecify.annotations.NullMarked;
