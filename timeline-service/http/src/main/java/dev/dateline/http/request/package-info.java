/** What no request may be, whichever service it reaches: refused before anything is done. */
@NullMarked
package dev.dateline.http.request;

import org.jspecify.annotations.NullMarked;
