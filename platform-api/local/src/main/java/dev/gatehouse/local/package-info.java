/**
 * PostgreSQL, Redis, S3 and SMTP as real servers on the loopback address, for the demo and for tests. One seam, three
 * ways: {@code -Dgatehouse.services=embedded|external|containers}.
 */
@NullMarked
package dev.gatehouse.local;

import org.jspecify.annotations.NullMarked;
