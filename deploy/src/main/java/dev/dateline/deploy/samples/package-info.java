/** The sample articles and their way in. */
@NullMarked
package dev.dateline.deploy.samples;

import org.jspecify.annotations.NullMarked;
