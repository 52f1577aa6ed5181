/** What tests of the API share: a server on real parts, firms, and people who use it over HTTP. */
@NullMarked
package dev.gatehouse.platform.testing;

import org.jspecify.annotations.NullMarked;
