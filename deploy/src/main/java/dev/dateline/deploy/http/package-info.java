/** What the launcher needs of HTTP and JSON, on the JDK alone. */
@NullMarked
package dev.dateline.deploy.http;

import org.jspecify.annotations.NullMarked;
