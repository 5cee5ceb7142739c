/** What the process needs around the API: address, headers, page, forwarded prefixes. */
@NullMarked
package dev.dateline.timeline.infra;

import org.jspecify.annotations.NullMarked;
